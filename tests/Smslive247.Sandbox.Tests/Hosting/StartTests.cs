using System.Net.Sockets;

namespace Smslive247.Sandbox.Tests.Hosting;

public sealed class StartTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task StartAsync_Defaults_ListensOnLoopbackOnly()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync();

        Assert.Equal(("http", "127.0.0.1", "test", 1000m), (sandbox.Address.Scheme, sandbox.Address.Host, sandbox.Key, sandbox.Credits));
        Assert.Empty(sandbox.Messages);
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task StartAsync_PortTaken_ReportsItAtOnce()
    {
        await using var first = await Smslive247Sandbox.StartAsync();

        var exception = await Assert.ThrowsAsync<IOException>(() => Smslive247Sandbox.StartAsync(options => options.Port = first.Address.Port));

        Assert.Equal($"Port {first.Address.Port} of 127.0.0.1 is taken by another program: choose another port, or 0 for any free one.", exception.Message);
    }

    [Fact]
    public async Task StartAsync_PortOfAStoppedSandbox_Listens()
    {
        var first = await Smslive247Sandbox.StartAsync();
        await first.DisposeAsync();

        await using var second = await Smslive247Sandbox.StartAsync(options => options.Port = first.Address.Port);

        Assert.Equal(first.Address, second.Address);
    }

    [Fact]
    public async Task StartAsync_AddressOfAnotherMachine_ReportsIt() =>
        Assert.Contains("not an address of this machine", (await Assert.ThrowsAsync<IOException>(() => Smslive247Sandbox.StartAsync(options => options.ListenAddress = IPAddress.Parse("192.0.2.1")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task StartAsync_AnyAddress_NamesOneThatClientsReach()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => options.ListenAddress = IPAddress.Any);

        Assert.Equal("127.0.0.1", sandbox.Address.Host);
        Assert.StartsWith("HTTP/1.1 200 ", await RawCall.SendAsync(sandbox, "GET /api/v5/sms HTTP/1.1", host: "gateway.example"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_LoopbackOfIPv6_Listens()
    {
        if (Socket.OSSupportsIPv6)
        {
            await using var sandbox = await Smslive247Sandbox.StartAsync(options => options.ListenAddress = IPAddress.IPv6Loopback);
            using var http = new HttpClient();

            Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(new Uri(sandbox.Address, "api/v5/sms"))).StatusCode);
        }
    }

    public static TheoryData<string, Action<SandboxOptions>> WrongOptions => new()
    {
        { nameof(SandboxOptions.Port), options => options.Port = 65536 },
        { nameof(SandboxOptions.Port), options => options.Port = -1 },
        { nameof(SandboxOptions.ListenAddress), options => options.ListenAddress = null! },
        { nameof(SandboxOptions.AllowedHosts), options => options.AllowedHosts = ["sandbox:5247"] },
        { nameof(SandboxOptions.AllowedHosts), options => options.AllowedHosts = null! },
        { nameof(SandboxOptions.AllowedOrigins), options => options.AllowedOrigins = ["http://localhost:3000/"] },
        { nameof(SandboxOptions.AllowedOrigins), options => options.AllowedOrigins = ["localhost"] },
        { nameof(SandboxOptions.AllowedOrigins), options => options.AllowedOrigins = null! },
        { nameof(SandboxOptions.SenderIds), options => options.SenderIds = null! },
        { nameof(SandboxOptions.FailureRules), options => options.FailureRules = null! },
        { nameof(SandboxOptions.FailureRules), options => options.FailureRules = [null!] },
        { nameof(SandboxOptions.FailureRules), options => options.FailureRules = [new() { Failure = SandboxFailure.Lost(), Share = 0 }] },
        { nameof(SandboxOptions.FailureRules), options => options.FailureRules = [new() { Failure = SandboxFailure.Lost(), OperationId = "Messages_Sent" }] },
        { nameof(SandboxOptions.Key), options => options.Key = "" },
        { nameof(SandboxOptions.Key), options => options.Key = "a b" },
        { nameof(SandboxOptions.Key), options => options.Key = "a\n" },
        { nameof(SandboxOptions.Key), options => options.Key = "ключ" },
        { nameof(SandboxOptions.TimeProvider), options => options.TimeProvider = null! },
        { nameof(SandboxOptions.Credits), options => options.Credits = -1 },
        { nameof(SandboxOptions.CreditsPerPart), options => options.CreditsPerPart = -1 },
        { nameof(SandboxOptions.MaxMessages), options => options.MaxMessages = 0 },
        { nameof(SandboxOptions.BatchMessagesPerSecond), options => options.BatchMessagesPerSecond = 0 },
        { nameof(SandboxOptions.DeliveryDelay), options => options.DeliveryDelay = TimeSpan.FromTicks(-1) },
        { nameof(SandboxOptions.TokenLifetime), options => options.TokenLifetime = TimeSpan.Zero },
        { nameof(SandboxOptions.LogInLifetime), options => options.LogInLifetime = TimeSpan.Zero },
        { nameof(SandboxOptions.Latency), options => options.Latency = TimeSpan.FromTicks(-1) },
        { nameof(SandboxOptions.RequestsPerSecond), options => options.RequestsPerSecond = 0 },
        { nameof(SandboxOptions.ListDelay), options => options.ListDelay = TimeSpan.FromTicks(-1) },
        { nameof(SandboxOptions.ListOrder), options => options.ListOrder = (SandboxListOrder)3 },
        { nameof(SandboxOptions.ListedTexts), options => options.ListedTexts = (SandboxListedTexts)3 },
        { nameof(SandboxOptions.ForeignMessageShare), options => options.ForeignMessageShare = -0.1 },
        { nameof(SandboxOptions.Leniency), options => options.Leniency = (SandboxLeniency)(1 << 30) },
    };

    [Theory, MemberData(nameof(WrongOptions))]
    public async Task StartAsync_WrongOption_NamesIt(string option, Action<SandboxOptions> configure)
    {
        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => Smslive247Sandbox.StartAsync(configure));

        Assert.StartsWith($"SandboxOptions.{option} must ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_Cancelled_Throws() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Smslive247Sandbox.StartAsync(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task Sandboxes_HundredSideBySide_ShareNothing()
    {
        var tests = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => TestSandbox.StartAsync()));
        tests[0].Sandbox.FailNext(SandboxFailure.Status(500));

        await Task.WhenAll(tests.SelectMany((test, index) => Enumerable.Range(0, 1 + (index % 3)).Select(_ => test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message))));

        Assert.Equal(Enumerable.Range(0, 100).Select(index => index == 0 ? 0 : 1 + (index % 3)), tests.Select(test => test.Sandbox.Messages.Count));
        Assert.Equal(Enumerable.Range(0, 100).Select(index => 1 + (index % 3)), tests.Select(test => test.Sandbox.Requests.Count));
        await Task.WhenAll(tests.Select(test => test.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task Key_Replaced_IsTheNewOneUntilReset()
    {
        await using var test = await TestSandbox.StartAsync();

        await test.SendAsync("POST", "/api/v5/accounts/self/provider-key", "{}");
        var key = test.Sandbox.Key;
        Assert.StartsWith("MA-", key, StringComparison.Ordinal);
        Assert.Equal(401, (await test.SendMessageAsync()).Status);
        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms", authorization: $"Bearer {key}")).Status);
        Assert.Equal((1000, 3), (test.Sandbox.Credits, test.Sandbox.RequestCount));

        test.Sandbox.Reset();
        Assert.Equal(("test", 0), (test.Sandbox.Key, test.Sandbox.RequestCount));
    }

    [Fact]
    public async Task StartAsync_OptionsChangedLater_ChangeNothing()
    {
        SandboxOptions kept = null!;
        await using var test = await TestSandbox.StartAsync(options =>
        {
            kept = options;
            (options.RequestsPerSecond, options.Latency) = (5, Second);
        });
        (kept.MaxMessages, kept.Credits, kept.CreditsPerPart) = (-1, -1, -1);
        (kept.RequestsPerSecond, kept.Latency) = (-1, -Second);
        Assert.Equal((5, Second), (test.Sandbox.RequestsPerSecond, test.Sandbox.Latency));
        test.Sandbox.Latency = TimeSpan.Zero;

        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message)).Status);
        Assert.Equal(999, test.Sandbox.Credits);
    }

    [Fact]
    public async Task Requests_MoreThanThousand_AreTheLast()
    {
        await using var test = await TestSandbox.StartAsync();
        for (var call = 0; call < 1005; call++)
        {
            await test.SendAsync("GET", $"/{call}");
        }

        Assert.Equal(1000, test.Sandbox.Requests.Count);
        var missing = new SandboxRequest("GET", "/5", 404, null) { Date = test.Time.GetUtcNow(), Problem = "Neither v4 nor v5 has this path: compare it with the OpenAPI documents." };
        Assert.Equal(missing, test.Sandbox.Requests[0]);
        Assert.Equal(missing with { PathAndQuery = "/1004" }, test.Sandbox.Requests[^1]);
    }

    [Fact]
    public async Task Reset_ForgetsMessagesRequestsAndFailures()
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message);
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        test.Sandbox.Reset();

        Assert.Equal((0, 0, 1000m), (test.Sandbox.Messages.Count, test.Sandbox.Requests.Count, test.Sandbox.Credits));
        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms")).Status);
    }

    [Fact]
    public void Behaviours_EachHasAStatementAndNamesAnOptionThatIsThere()
    {
        var behaviours = Smslive247Sandbox.Behaviours;

        Assert.True(behaviours.Count > 80, $"{behaviours.Count} behaviours.");
        Assert.All(behaviours, behaviour => Assert.Matches(@"^[\w'].*\.$", behaviour.Statement));
        Assert.All(behaviours, behaviour =>
            Assert.Matches("^(assumed|(S|D4|D5|C4|U|F)(, (S|D4|D5|C4|U|F))*)$", behaviour.Evidence));
        Assert.All(behaviours, behaviour =>
            Assert.True(behaviour.Option is null || typeof(SandboxOptions).GetProperty(behaviour.Option) is not null));
        Assert.Contains(behaviours, behaviour => behaviour.IsAssumed);
        Assert.Distinct(behaviours.Select(behaviour => behaviour.Statement));
    }
}
