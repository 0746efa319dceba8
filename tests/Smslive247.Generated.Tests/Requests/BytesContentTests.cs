using Smslive247.Requests;

namespace Smslive247.Tests.Requests;

/// <summary>The body of a call, as handlers of the host read it. In .NET Standard it cannot be read synchronously.</summary>
public sealed class BytesContentTests
{
    [Fact]
    public void ReadAsStream_NotSentYet_IsNoReadingThatBuffers()
    {
        using var content = new BytesContent([1, 2]);

        Assert.Equal([1, 2], Bytes(content.ReadAsStream()));
        Assert.False(content.WasRead);
    }

    [Fact]
    public void CopyTo_NotSentYet_IsAReading()
    {
        using var content = new BytesContent([1, 2]);
        var copy = new MemoryStream();

        content.CopyTo(copy, null, CancellationToken.None);

        Assert.Equal([1, 2], copy.ToArray());
        Assert.True(content.WasRead);
    }

    private static byte[] Bytes(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
