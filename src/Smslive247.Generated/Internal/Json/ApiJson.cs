using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Internal;

/// <summary>
/// Writes request bodies. The serializer is the library's own: <c>JsonConvert</c> and <c>JsonSerializer.CreateDefault</c>
/// obey <c>JsonConvert.DefaultSettings</c>, which belong to the host.
/// </summary>
internal static class ApiJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static ArraySegment<byte> Write(object value)
    {
        var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream, Utf8)))
        {
            Serializer.Serialize(writer, value);
        }

        stream.TryGetBuffer(out var written);
        return written;
    }
}
