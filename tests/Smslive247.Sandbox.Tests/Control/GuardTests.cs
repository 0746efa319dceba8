namespace Smslive247.Sandbox.Tests.Control;

/// <summary>Web pages of others can neither see nor control a sandbox.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("GET", "http://evil.example")]
    [InlineData("POST", "http://evil.example")]
    [InlineData("POST", "http://127.0.0.1:1")]
    [InlineData("POST", "http://localhost")]
    [InlineData("POST", "null")]
    [InlineData("DELETE", "http://evil.example")]
    public async Task Origin_Foreign_IsRejectedAndNothingIsDone(string method, string origin)
    {
        await using var test = await TestSandbox.StartAsync();
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        using var request = new HttpRequestMessage(new(method), "/_sandbox/failures");
        request.Headers.Add("Origin", origin);
        request.Content = method == "POST" ? new StringContent("""{"kind":"lost"}""", Encoding.UTF8, "application/json") : null;
        using var response = await test.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("status", Assert.Single(test.Sandbox.FailureRules).Failure.Kind);
    }

    [Theory, InlineData("http"), InlineData("https")]
    public async Task Origin_OfThePage_IsServed(string scheme)
    {
        await using var test = await TestSandbox.StartAsync();
        test.Http.DefaultRequestHeaders.Add("Origin", $"{scheme}://{test.Sandbox.Address.Authority}");

        Assert.Equal(200, (await test.ControlAsync("POST", "reset")).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=b")]
    [InlineData("application/jsonp")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Post_NotJson_IsRejectedAndNothingIsDone(string? contentType)
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendMessageAsync();

        var (status, json, _) = await test.SendAsync("POST", "/_sandbox/reset", "{}", contentType);

        Assert.Equal((415, 415), (status, (int)json["code"]!));
        Assert.Single(test.Sandbox.Messages);
    }

    [Theory]
    [InlineData("127.0.0.1", "evil.example", 421)]
    [InlineData("127.0.0.1", "sandbox.test", 200)]
    [InlineData("127.0.0.1", "SANDBOX.test:80", 200)]
    [InlineData("127.0.0.1", "sandbox", 421)]
    [InlineData("0.0.0.0", "evil.example", 421)]
    [InlineData("0.0.0.0", "192.0.2.1:5247", 200)]
    [InlineData("0.0.0.0", "sandbox:5247", 200)]
    [InlineData("0.0.0.0", "sandbox.test", 200)]
    [InlineData("0.0.0.0", "", 421)]
    public async Task Host_KnownOrNot_IsServedOrRejected(string listens, string host, int status)
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => (options.ListenAddress, options.AllowedHosts) = (IPAddress.Parse(listens), ["sandbox.test"]));

        foreach (var path in new[] { "/", "/_sandbox/status", "/_sandbox/page/app.js" })
        {
            Assert.StartsWith($"HTTP/1.1 {status} ", await RawCall.SendAsync(sandbox, $"GET {path} HTTP/1.1", host: host), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AllowedHosts_ForTheGateway_AreServedToo()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => options.AllowedHosts = ["host.docker.internal"]);

        Assert.StartsWith("HTTP/1.1 401 ", await RawCall.SendAsync(sandbox, "GET /api/v5/sms HTTP/1.1\nAuthorization: Bearer none", host: "host.docker.internal:5247"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await RawCall.SendAsync(sandbox, "GET /api/v5/sms HTTP/1.1", host: "evil.example"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_sandbox/none", 404)]
    [InlineData("/_sandbox/", 404)]
    [InlineData("/_sandbox/messages/../status", 404)]
    [InlineData("/_sandbox/page/../index.html", 404)]
    [InlineData("/_sandbox/messages?unknown=1", 400)]
    [InlineData("/_sandbox/messages?limit=1001", 400)]
    [InlineData("/_sandbox/messages?limit=", 400)]
    [InlineData("/_sandbox/messages?before=none", 404)]
    [InlineData("/_sandbox/messages/none", 404)]
    public async Task Request_Wrong_IsAnErrorThatIsNotLogged(string path, int status)
    {
        await using var test = await TestSandbox.StartAsync();

        var response = await RawCall.SendAsync(test.Sandbox, $"GET {path} HTTP/1.1", host: "127.0.0.1");

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Contains($$"""{"code":{{status}},"message":""", response, StringComparison.Ordinal);
        Assert.Empty(test.Sandbox.Requests);
    }

    [Fact]
    public async Task Failures_LatencyAndRateLimit_AreNotForTheControl()
    {
        await using var test = await TestSandbox.StartAsync(options => (options.Latency, options.RequestsPerSecond) = (TimeSpan.FromHours(1), 1));
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        await test.GetAsync("status");
        await test.GetAsync("health");
        await test.GetAsync("messages");

        Assert.Single(test.Sandbox.FailureRules);
        Assert.Equal(0, test.Sandbox.RequestCount);
    }
}
