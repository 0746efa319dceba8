namespace Smslive247.Tests.Responses;

/// <summary>The exception for a success whose body is not as documented. Contract tests: all such bodies.</summary>
public class UnreadableResponseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Log in</body></html>")]
    public async Task SendAsync_BodyIsNotAsDocumented_IsNamedWithItsStatusAndType(string body)
    {
        var thrown = await OneCall.SendAsync<Smslive247ContractException>(HttpStatusCode.OK, body, "text/html");

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (thrown.StatusCode, thrown.Response!.StatusCode));
        Assert.StartsWith(
            "Messages_Send: the service responded with 200, but the body (text/html) is not as documented",
            thrown.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAsync_HugeBody_IsKeptUpTo64KiB()
    {
        var thrown = await OneCall.GetAsync<Smslive247ContractException>(HttpStatusCode.OK, new string('x', 100_000));

        Assert.Equal(64 * 1024, thrown.ResponseBody!.Length);
    }
}
