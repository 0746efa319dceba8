using Smslive247.V4;

namespace Smslive247.Tests.Requests;

/// <summary>An id is data: whatever stands in it arrives as one segment of the path, or is refused.</summary>
[Trait("Category", "Culture")]
public class PathSegmentTests
{
    private const string Message = """{"data":{"messageID":"m1"}}""";

    // Uri removes these, and the request would reach the list instead of the message.
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task GetAsync_IdThatWouldReachAnotherOperation_IsRefusedUnsent(string id)
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.Messages.GetAsync(id));

        Assert.Equal("messageId", thrown.ParamName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_Null_IsRefusedUnsent()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => client.Messages.GetAsync(null!));

        Assert.Equal("messageId", thrown.ParamName);
        Assert.Empty(handler.Requests);
    }

    // Numbers, because an attribute cannot hold half of a pair.
    [Theory]
    [InlineData('m', 0xD83D)]
    [InlineData('m', 0xDE00)]
    [InlineData(0xD83D, 'm')]
    [InlineData(0xDE00, 0xD83D)]
    public async Task GetAsync_HalfOfASurrogatePair_IsRefusedUnsent(int first, int second)
    {
        var id = $"{(char)first}{(char)second}";
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.Messages.GetAsync(id));

        Assert.Equal("messageId", thrown.ParamName);
        Assert.Empty(handler.Requests);
    }

    // WireMock shows a/b and a%2Fb alike; only the bytes of the request line tell them apart.
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b=c", "a%3Fb%3Dc")]
    [InlineData("a&b", "a%26b")]
    [InlineData("100%", "100%25")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("+234803", "%2B234803")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a b", "a%20b")]
    [InlineData(" ", "%20")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    [InlineData("../drafts", "..%2Fdrafts")]
    [InlineData("...", "...")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
    [InlineData("a;b:c@d", "a%3Bb%3Ac%40d")]
    [InlineData("a\r\nHost: b", "a%0D%0AHost%3A%20b")]
    [InlineData("Ọ̀ṣun", "%E1%BB%8C%CC%80%E1%B9%A3un")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("AZaz09-_.~", "AZaz09-_.~")]
    public async Task GetAsync_AnyId_ArrivesAsOneSegment(string id, string segment)
    {
        await using var server = RawServer.Answering(RawAnswer.Json(Message));
        using var client = new Smslive247Client(server.Options);

        var message = await client.Messages.GetAsync(id);

        Assert.Equal("m1", message.Data.MessageId);
        Assert.Equal($"GET /api/v4/sms/{segment}", Assert.Single(server.Requests).Line);
    }

    [Fact]
    public async Task PauseAsync_NumberInTheMiddleOfThePath_ArrivesInItsPlace()
    {
        await using var server = RawServer.Answering(RawAnswer.NoContent);
        using var client = new Smslive247Client(server.Options);

        await client.Batches.PauseAsync(long.MinValue);

        Assert.Equal("POST /api/v4/sms/batch/-9223372036854775808/pause", Assert.Single(server.Requests).Line);
    }
}
