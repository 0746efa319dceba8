using Smslive247.Json;

namespace Smslive247.Tests.Json;

public class JsonBufferTests
{
    // The first array has room for 1,024 bytes.
    [Theory]
    [InlineData(0)]
    [InlineData(1_024)]
    [InlineData(5_000)]
    [InlineData(300_000)]
    public void Write_AnyLength_IsWhole(int length)
    {
        var text = new string('a', length);

        Assert.Equal($"\"{text}\"", Encoding.UTF8.GetString(Write(text)));
    }

    [Fact]
    public void Write_AgainAndAgain_GivesItsMemoryBack()
    {
        const int Times = 1_000;
        var text = new string('a', 5_000);
        Write(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var left = Times; left > 0; left--)
        {
            Write(text);
        }

        // The result itself, and a few small objects; an array that is not returned has 8,192 bytes.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Times, 5_000, 6_500);
    }

    private static byte[] Write(string text) => JsonBuffer.Write(text, static (json, text) => json.WriteStringValue(text), RequestEncoder.Options);
}
