using System.Buffers;
using System.Text.Json;

namespace Smslive247.Json;

/// <summary>Buffers written JSON in pooled memory.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1024);
    private int length;

    public static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, JsonWriterOptions options)
    {
        var buffer = new JsonBuffer();
        try
        {
            using var json = new Utf8JsonWriter(buffer, options);
            write(json, value);
            json.Flush();
            return buffer.bytes.AsSpan(0, buffer.length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer.bytes);
        }
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (bytes.Length - length < Math.Max(sizeHint, 1))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + sizeHint, bytes.Length * 2));
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
