namespace Smslive247.Tests.Responses;

/// <summary>A success whose body is not what the document promises: the message may be on its way all the same.</summary>
public class UnreadableAnswerTests
{
    [Theory]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, "<html><body>Log in</body></html>")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    [InlineData(200, """{"data":null}""")]
    [InlineData(200, """{"data":{"messageID":"m1"}""")]
    [InlineData(200, """{"data":{"messageID":"m1"}}x""")]
    [InlineData(200, """{"code":401,"message":"Invalid key"}""")]
    public async Task SendAsync_NoMessageInIt_SaysThatItMayHaveBeenSent(int status, string body)
    {
        var thrown = await OneCall.SendAsync<Smslive247ContractException>((HttpStatusCode)status, body, "text/html");

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal((HttpStatusCode)status, thrown.StatusCode);
        Assert.Equal((HttpStatusCode)status, thrown.Response!.StatusCode);
        Assert.Equal(body.Length == 0 ? null : body, thrown.ResponseBody);
        Assert.StartsWith($"Messages_Send: the service responded with {status}, but the body (text/html) is not as documented", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAsync_NoMessageInIt_WasNeverSent()
    {
        var thrown = await OneCall.GetAsync<Smslive247ContractException>(HttpStatusCode.OK, "[]");

        Assert.False(thrown.MayHaveBeenSent);
    }

    [Fact]
    public async Task GetAsync_HugeUnreadableBody_IsKeptUpTo64KiB()
    {
        var thrown = await OneCall.GetAsync<Smslive247ContractException>(HttpStatusCode.OK, new string('x', 100_000));

        Assert.Equal(64 * 1024, thrown.ResponseBody!.Length);
    }
}
