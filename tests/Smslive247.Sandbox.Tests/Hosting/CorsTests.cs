namespace Smslive247.Sandbox.Tests.Hosting;

public sealed class CorsTests
{
    private const string Origin = "http://localhost:3000";

    [Theory, InlineData(Origin), InlineData("*")]
    public async Task Preflight_AllowedOrigin_IsAnsweredAndNotLogged(string allowed)
    {
        await using var test = await TestSandbox.StartAsync(options => options.AllowedOrigins = [allowed]);
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/v5/sms");
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using var response = await test.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal((allowed, "authorization,content-type", "POST"), (Header(response, "Allow-Origin"), Header(response, "Allow-Headers"), Header(response, "Allow-Methods")));
        Assert.Empty(test.Sandbox.Requests);
        Assert.Single(test.Sandbox.FailureRules);
    }

    [Fact]
    public async Task Request_AllowedOrigin_LetsThePageReadErrorsToo()
    {
        await using var test = await TestSandbox.StartAsync(options => options.AllowedOrigins = [Origin]);
        test.Http.DefaultRequestHeaders.Add("Origin", Origin);

        using var list = await test.Http.GetAsync("/api/v5/sms");
        using var missing = await test.Http.GetAsync("/nowhere");

        Assert.Equal((Origin, "*", Origin), (Header(list, "Allow-Origin"), Header(list, "Expose-Headers"), Header(missing, "Allow-Origin")));
        Assert.Equal((200, 404), ((int)list.StatusCode, (int)missing.StatusCode));
    }

    [Theory, InlineData(null, Origin), InlineData(Origin, "http://localhost:3001")]
    public async Task Request_OtherOrigin_IsServedWithoutPermission(string? allowed, string origin)
    {
        await using var test = await TestSandbox.StartAsync(options => options.AllowedOrigins = allowed is null ? [] : [allowed]);
        test.Http.DefaultRequestHeaders.Add("Origin", origin);

        using var response = await test.Http.GetAsync("/api/v5/sms");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Control_AllowedOrigin_IsRejectedAllTheSame()
    {
        await using var test = await TestSandbox.StartAsync(options => options.AllowedOrigins = ["*"]);
        test.Http.DefaultRequestHeaders.Add("Origin", Origin);

        using var response = await test.Http.GetAsync("/_sandbox/status");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues($"Access-Control-{name}"));
}
