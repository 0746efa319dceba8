using System.Buffers;
using System.Text.Json;

namespace Smslive247.Json;

/// <summary>Collects written JSON in pooled memory.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstRent = 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstRent);
    private int length;

    /// <summary>The JSON that is written of a value.</summary>
    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, JsonWriterOptions options)
    {
        using var buffer = new JsonBuffer();
        using var json = new Utf8JsonWriter(buffer, options);
        write(json, value);
        json.Flush();
        return buffer.bytes.AsSpan(0, buffer.length).ToArray();
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        // Once only, however often it is disposed of: two owners of one array would write into each other.
        if (Interlocked.Exchange(ref bytes, []) is { Length: > 0 } returned)
        {
            ArrayPool<byte>.Shared.Return(returned);
        }
    }

    private void MakeRoom(int count)
    {
        if (bytes.Length - length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + count, bytes.Length * 2));
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
