using System.Buffers;
using System.Text;

namespace Smslive247.Tests;

/// <summary>A body that is being written.</summary>
internal sealed class JsonBytes
{
    private readonly ArrayBufferWriter<byte> bytes = new(1024);

    public JsonBytes Add(ReadOnlySpan<byte> more)
    {
        bytes.Write(more);
        return this;
    }

    public JsonBytes Add(string more)
    {
        Encoding.UTF8.GetBytes(more, bytes);
        return this;
    }

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();
}
