using System.Text;
using Smslive247.Json;

namespace Smslive247.Tests;

public class PooledTextTests
{
    // The first room is for 1,024.
    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    public void Write_EachOverload_GrowsAsNeeded(int length)
    {
        var letters = string.Concat(Enumerable.Range(0, length).Select(index => (char)('a' + (index % 26))));
        using var single = new PooledText();
        using var array = new PooledText();
        using var whole = new PooledText();

        foreach (var letter in letters)
        {
            single.Write(letter);
        }

        array.Write($"<{letters}>".ToCharArray(), 1, length);
        whole.Write("");
        whole.Write((string?)null);
        whole.Write(letters);

        Assert.All([single, array, whole], text =>
        {
            text.Write('!');
            text.Write("<?>".ToCharArray(), 1, 1);
            text.Write(letters);
            Assert.Equal($"{letters}!?{letters}", Encoding.UTF8.GetString(text.ToBytes(Encoding.UTF8)));
        });
    }

    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    public void Dispose_AfterAnyLength_GivesTheMemoryBack(int length)
    {
        const int Times = 1_000;
        var letters = new string('a', length);
        Once();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var left = Times; left > 0; left--)
        {
            Once();
        }

        // The smallest array has 2,048 bytes.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Times, 0, 500);

        void Once()
        {
            using var text = new PooledText();
            text.Write(letters);
        }
    }

    // Two owners of one array would write into each other.
    [Theory]
    [InlineData(100)]
    [InlineData(5000)]
    public void Dispose_Twice_GivesTheMemoryBackOnce(int length)
    {
        var letters = new string('a', length);
        var disposed = new PooledText();
        disposed.Write(letters);
        disposed.Dispose();
        disposed.Dispose();
        using var one = new PooledText();
        using var other = new PooledText();

        one.Write($"1{letters}");
        other.Write($"2{letters}");

        Assert.Equal(($"1{letters}", $"2{letters}"), (Encoding.UTF8.GetString(one.ToBytes(Encoding.UTF8)), Encoding.UTF8.GetString(other.ToBytes(Encoding.UTF8))));
    }
}
