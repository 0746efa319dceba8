namespace Smslive247.Tests.Requests;

/// <summary>An id is data: any text arrives as one segment of the path, or is rejected.</summary>
[Trait("Category", "Culture")]
public class PathSegmentTests
{
    // Uri removes these, and the request would reach the list instead of the message.
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task GetAsync_IdThatWouldReachAnotherOperation_ThrowsUnsent(string id)
    {
        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.GetAsync(id));

        Assert.Equal("messageId", thrown.ParamName);
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
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("../drafts", "..%2Fdrafts")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
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
