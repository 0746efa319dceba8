namespace Smslive247.Sandbox.Tests.Requests;

public sealed class ApiKeyTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("/api/v5/sms", "Bearer test", 200)]
    [InlineData("/api/v5/sms", "bearer test", 200)]
    [InlineData("/api/v5/sms", "Bearer Test", 401)]
    [InlineData("/api/v5/sms", "Bearer ", 401)]
    [InlineData("/api/v5/sms", "Basic dGVzdA==", 401)]
    [InlineData("/api/v5/sms", "", 401)]
    [InlineData("/api/v4/sms", "Bearer test", 200)]
    public async Task Request_Authorization_IsJudged(string path, string authorization, int due)
    {
        var (status, _, response) = await shared.Test.SendAsync("GET", path, authorization: authorization);

        Assert.Equal((due, due == 401), (status, response.Headers.WwwAuthenticate.ToString() == "Bearer"));
    }

    [Fact]
    public async Task Request_WrongKeyAndWrongBody_IsAnErrorOfTheKey() =>
        Assert.Equal(401, (await shared.Test.SendAsync("POST", "/api/v5/sms", "{", authorization: "Bearer wrong")).Status);
}
