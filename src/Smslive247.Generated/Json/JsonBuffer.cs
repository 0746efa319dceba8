using System.Text.Json;

namespace Smslive247.Json;

/// <summary>Writes JSON into bytes.</summary>
internal static class JsonBuffer
{
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            write(json, value);
        }

        return stream.ToArray();
    }
}
