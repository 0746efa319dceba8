namespace Smslive247.Tests.Requests;

/// <summary>An id is data: any text arrives as one segment of the path, or is rejected.</summary>
[Trait("Category", "Culture")]
public class PathSegmentTests
{
    // Uri removes the first three. A proxy that unescapes the path removes the others. The request would reach the list instead of the message.
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../drafts")]
    [InlineData("a\\..\\b")]
    [InlineData("a/.")]
    [InlineData("%2e%2e")]
    [InlineData("2348030000001/%2E.")]
    [InlineData("a%2f..%5cb")]
    [InlineData("a%25252F%25252e%25252e%25252Fb")]
    [InlineData("%252525252525252525252561")]
    public async Task GetAsync_IdThatWouldReachAnotherOperation_ThrowsUnsent(string id)
    {
        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.GetAsync(id));

        Assert.Equal("messageId", thrown.ParamName);
        Assert.DoesNotContain("2348030000001", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task V5GetAsync_IdThatWouldReachAnotherOperation_ThrowsUnsent()
    {
        using var handler = new StubHandler();
        using var client = new V5.Smslive247Client(new Smslive247Options { ApiKey = OneCall.Key }, handler);

        await Assert.ThrowsAsync<ArgumentException>("messageId", () => client.Messages.GetAsync("a%2F..%2Fdrafts"));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_Null_IsNotSent() =>
        Assert.Equal("messageId", (await OneCall.UnsentAsync<ArgumentNullException>(client => client.Messages.GetAsync(null!))).ParamName);

    // Numbers, because an attribute cannot hold half of a pair.
    [Theory]
    [InlineData('m', 0xD83D)]
    [InlineData('m', 0xDE00)]
    [InlineData(0xD83D, 'm')]
    [InlineData(0xDE00, 0xD83D)]
    public async Task GetAsync_HalfOfASurrogatePair_ThrowsUnsent(int first, int second)
    {
        var id = $"{(char)first}{(char)second}";
        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.GetAsync(id));

        Assert.Equal("messageId", thrown.ParamName);
    }

    // WireMock shows a/b and a%2Fb alike; only the bytes of the request line differ.
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("%2e%2e%2e", "%252e%252e%252e")]
    [InlineData("..drafts/.a", "..drafts%2F.a")]
    [InlineData("a\\.b", "a%5C.b")]
    [InlineData("a;b:c@d", "a%3Bb%3Ac%40d")]
    [InlineData("a\r\nHost: b", "a%0D%0AHost%3A%20b")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("AZaz09-_.~", "AZaz09-_.~")]
    public async Task GetAsync_AnyId_ArrivesAsOneSegment(string id, string segment)
    {
        var request = await OneCall.RequestAsync(client => client.Messages.GetAsync(id));

        Assert.Equal($"GET /api/v4/sms/{segment}", request.Line);
    }

    [Fact]
    public async Task PauseAsync_NumberInTheMiddleOfThePath_ArrivesInItsPlace()
    {
        var request = await OneCall.RequestAsync(client => client.Batches.PauseAsync(long.MinValue), RawHttp.NoContent);

        Assert.Equal("POST /api/v4/sms/batch/-9223372036854775808/pause", request.Line);
    }
}
