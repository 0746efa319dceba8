using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Smslive247.Internal;
using Smslive247.V5;

namespace Smslive247.Tests;

/// <summary>Requests are written into pooled memory, and come out as Newtonsoft writes them into a StringWriter.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same requests in each run.")]
public class RequestWritingTests
{
    private const int Cases = 5_000;
    private static readonly string[] Signs = ["a", "Z", "7", " ", "\"", "\\", "/", "\n", "\u0001", "\u2028", "<", "₦", "ọ", "😀"];

    [Fact]
    public void Write_RandomRequests_IsWhatNewtonsoftWrites()
    {
        var longest = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var request = Request(new Random(seed));

            var expected = Encoding.UTF8.GetBytes(ByNewtonsoft(request));
            longest = Math.Max(longest, expected.Length);

            Assert.Equal(expected, ApiJson.Write(request, ApiJson.Strict));
        }

        Assert.InRange(longest, 5_000, int.MaxValue);
    }

    [Fact]
    public void Write_HalfACharacter_IsRefusedOrReplaced()
    {
        var request = new SendMessageRequest { MessageText = "Hello \uD83D" };

        Assert.Throws<EncoderFallbackException>(() => ApiJson.Write(request, ApiJson.Strict));
        Assert.Equal("""{"messageText":"Hello \uFFFD"}""".Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal), Encoding.UTF8.GetString(ApiJson.Write(request, ApiJson.Lenient)));
    }

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
            Assert.Equal($"{letters}!", Encoding.UTF8.GetString(text.ToBytes(Encoding.UTF8)));
        });
    }

    [Fact]
    public void Dispose_Twice_GivesTheMemoryBackOnce()
    {
        var disposed = new PooledText();
        disposed.Dispose();
        disposed.Dispose();
        using var one = new PooledText();
        using var other = new PooledText();

        one.Write("one");
        other.Write("other");

        Assert.Equal(("one", "other"), (Encoding.UTF8.GetString(one.ToBytes(Encoding.UTF8)), Encoding.UTF8.GetString(other.ToBytes(Encoding.UTF8))));
    }

    private static string ByNewtonsoft(object request)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }).Serialize(text, request);
        return text.ToString();
    }

    private static object Request(Random random) => random.Next(2) == 0
        ? new SendMessageRequest { SenderId = Text(random, 11), PhoneNumber = Text(random, 15), MessageText = Text(random, 5_000) }
        : new CreateBatchRequest
        {
            SenderId = Text(random, 11),
            MessageText = random.Next(5) == 0 ? null! : Text(random, 500),
            PhoneNumbers = [.. Enumerable.Range(0, random.Next(300)).Select(_ => Text(random, 15))],
        };

    private static string Text(Random random, int longest)
    {
        var length = random.Next(longest + 1);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Signs[random.Next(Signs.Length)]);
        }

        return text.ToString();
    }
}
