using System.Text;
using Smslive247.Json;

namespace Smslive247.Tests;

public class JsonBufferTests
{
    // The first room is for 1,024.
    [Theory]
    [InlineData(0)]
    [InlineData(1021)]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(5000)]
    [InlineData(1_000_000)]
    public void Write_AnyLength_IsWholeAndGivesTheMemoryBack(int length)
    {
        var letters = string.Concat(Enumerable.Range(0, length).Select(index => (char)('a' + (index % 26))));

        Assert.Equal($"""["{letters}","{letters}"]""", Encoding.UTF8.GetString(Write(letters)));

        // The smallest array has 1,024 bytes; the result and the writer are new. The pool may drop an array at any time.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Allocated(() => Write(letters))), 0, (2 * length) + 800);
    }

    // Two owners of one array would write into each other.
    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    public void Dispose_Twice_GivesTheMemoryBackOnce(int length)
    {
        var disposed = new JsonBuffer();
        disposed.GetSpan(length);
        disposed.Dispose();
        disposed.Dispose();
        using var one = new JsonBuffer();
        using var other = new JsonBuffer();

        one.GetSpan(length)[0] = 1;
        other.GetSpan(length)[0] = 2;

        Assert.Equal(1, one.GetSpan(length)[0]);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Write(string letters) => JsonBuffer.Write<string[]>([letters, letters], static (json, texts) => json.WriteTexts(texts), RequestEncoder.Options);
}
