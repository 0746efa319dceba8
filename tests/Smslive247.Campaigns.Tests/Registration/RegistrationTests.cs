using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Smslive247.Campaigns.Tests.Registration;

public sealed class RegistrationTests
{
    [Fact]
    public async Task AddSmslive247Campaigns_AccountWithRetries_SendsWithoutThem()
    {
        await using var fleet = await TestFleet.StartAsync(account: options => (options.MaxRetries, options.CallTimeout) = (5, TimeSpan.FromMinutes(2)), isStarted: false);

        var own = fleet.Get<IOptionsMonitor<Smslive247Options>>().Get("campaigns");

        Assert.Equal((0, false), (own.MaxRetries, own.RetryRateLimitedSends));
        Assert.Equal((TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20)), (own.CallTimeout, own.AttemptTimeout));
        Assert.Equal((fleet.Sandbox.Key, fleet.Sandbox.Address), (own.ApiKey, own.BaseAddress));
        Assert.Equal(5, fleet.Get<IOptionsMonitor<Smslive247Options>>().CurrentValue.MaxRetries);
    }

    /// <summary>A policy of the host that repeats a 429 would send outside the rate.</summary>
    [Fact]
    public async Task AddSmslive247Campaigns_HostRetries429_SendsOnceForEachClaim()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddHttpClient("Smslive247").AddResilienceHandler("host", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 3, Delay = TimeSpan.Zero })));
        fleet.FailSends(SandboxFailure.Status(429), 1);
        var campaign = await fleet.StartCampaignAsync(1);

        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 1);

        Assert.True((await campaign.ListAsync().SingleAsync()).Attempts > 1);
    }

    [Fact]
    public async Task AddSmslive247Campaigns_HandlersOfTheHost_AreKept()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddHttpClient("Smslive247").AddHttpMessageHandler(() => new RefusedNumber()));

        var campaign = await fleet.StartCampaignAsync(1);

        await campaign.ForAsync(progress => progress[RecipientState.Refused] == 1);
        Assert.Empty(fleet.Sandbox.Requests);
    }

    [Fact]
    public async Task AddSmslive247Campaigns_TwoAccounts_SendsWithTheKeyOfEach()
    {
        await using var fleet = await TestFleet.StartAsync(
            services: services => services.AddSmslive247("shop", options => (options.ApiKey, options.BaseAddress) = ("wrong", new Uri("http://127.0.0.1:9"))));
        var shop = await fleet.CreateAsync("shop", settings: definition => definition.Account = "shop");
        await shop.AddRecipientsAsync(TestFleet.Rows(2));
        await shop.StartAsync();
        var other = await fleet.StartCampaignAsync(2, "other");

        await other.ForAsync(progress => progress[RecipientState.Sent] == 2);

        Assert.Equal("shop", shop.Account);
        Assert.Equal(0, (await shop.GetProgressAsync())[RecipientState.Sent]);
    }

    [Fact]
    public async Task AddSmslive247Campaigns_V4_Sends()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.ApiVersion = CampaignsApiVersion.V4);

        var campaign = await fleet.StartCampaignAsync(3);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 3);

        Assert.All(fleet.Sandbox.Requests, request => Assert.StartsWith("/api/v4/", request.PathAndQuery, StringComparison.Ordinal));
        Assert.Equal(3, (await campaign.GetProgressAsync()).CreditsSpent);
    }

    [Fact]
    public void AddSmslive247Campaigns_NoAccount_Throws() => Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSmslive247Campaigns(_ => { }));

    [Fact]
    public void AddSmslive247Campaigns_Twice_Throws()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => options.ApiKey = "test");
        services.AddSmslive247Campaigns(_ => { });

        Assert.Throws<InvalidOperationException>(() => services.AddSmslive247Campaigns(_ => { }));
    }

    public static TheoryData<string, Action<CampaignsOptions>> Invalid => new()
    {
        { nameof(CampaignsOptions.PartsPerSecond), options => options.PartsPerSecond = 0 },
        { nameof(CampaignsOptions.PartsPerSecond), options => options.PartsPerSecond = double.NaN },
        { nameof(CampaignsOptions.MaxInFlight), options => options.MaxInFlight = 0 },
        { nameof(CampaignsOptions.ClaimParts), options => options.ClaimParts = 0 },
        { nameof(CampaignsOptions.Lease), options => options.Lease = TimeSpan.FromSeconds(1) },
        { nameof(CampaignsOptions.CallTimeout), options => options.CallTimeout = TimeSpan.FromSeconds(30) },
        { nameof(CampaignsOptions.SettleTime), options => options.SettleTime = TimeSpan.FromSeconds(-1) },
        { nameof(CampaignsOptions.CreditsPerPart), options => options.CreditsPerPart = -1 },
        { nameof(CampaignsOptions.RetainPersonalData), options => options.RetainPersonalData = TimeSpan.FromSeconds(-1) },
        { nameof(CampaignsOptions.Region), options => options.Region = " " },
        { nameof(CampaignsOptions.ApiVersion), options => options.ApiVersion = (CampaignsApiVersion)9 },
        { nameof(CampaignsOptions.TimeProvider), options => options.TimeProvider = null! },
        { nameof(CampaignsOptions.FirstReportCheck), options => options.FirstReportCheck = TimeSpan.FromMilliseconds(99) },
        { nameof(CampaignsOptions.ReportTimeout), options => options.ReportTimeout = TimeSpan.FromSeconds(59) },
        { nameof(CampaignsOptions.ReportTimeout), options => options.ReportTimeout = TimeSpan.FromDays(366) },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void AddSmslive247Campaigns_InvalidOption_IsNamed(string option, Action<CampaignsOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => options.ApiKey = "test");

        var failure = Assert.Throws<OptionsValidationException>(() => services.AddSmslive247Campaigns(configure));

        Assert.Contains($"CampaignsOptions.{option} is", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_SecondWorkerOnTheSameFile_IsRefused()
    {
        await using var fleet = await TestFleet.StartAsync();
        using var second = fleet.CreateHost();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => second.StartAsync());

        Assert.Contains("SQLite is for one worker process", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_ManagerOnTheSameFile_SharesTheCampaigns()
    {
        await using var fleet = await TestFleet.StartAsync();
        using var manager = fleet.CreateHost(options => options.IsWorker = false);
        await manager.StartAsync();

        var campaign = await manager.Services.GetRequiredService<ICampaigns>().CreateAsync(new("sale", "Sandbox") { Text = "Hello" });
        await campaign.AddRecipientsAsync(TestFleet.Rows(3));
        await campaign.StartAsync();

        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 3);
    }

    [Theory]
    [InlineData(":memory:")]
    [InlineData("file:campaigns?mode=memory")]
    public void UseSqlite_Memory_Throws(string path) => Assert.Throws<ArgumentException>(() => new CampaignsOptions().UseSqlite(path));

    /// <summary>Another process may send the campaigns of that account.</summary>
    [Fact]
    public async Task StartAsync_OneAccountCannotSend_OthersSend()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddSmslive247("shop", options => (options.ApiKey, options.DryRun) = ("test", true)), isStarted: false);
        var shop = await fleet.CreateAsync("shop", settings: definition => definition.Account = "shop");
        await shop.AddRecipientsAsync(TestFleet.Rows(1));
        await fleet.ExecuteAsync("update smslive247_campaign set state = 1");
        var other = await fleet.StartCampaignAsync(1, "other");

        await fleet.Host.StartAsync();

        await other.ForAsync(progress => progress[RecipientState.Sent] == 1);
    }

    [Fact]
    public async Task HealthCheck_Worker_IsHealthyWhileItClaims()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddHealthChecks().AddSmslive247Campaigns(), isStarted: false);
        var health = fleet.Get<HealthCheckService>();

        Assert.Equal(HealthStatus.Unhealthy, (await health.CheckHealthAsync()).Status);
        await fleet.Host.StartAsync();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
        await fleet.ExecuteAsync("insert into smslive247_gap (account, gap_from, opened_at) values ('', 0, 0)");
        Assert.Equal(HealthStatus.Degraded, (await health.CheckHealthAsync()).Status);
        fleet.Get<Smslive247.Campaigns.Sending.WorkerState>().Problem = "reason";
        Assert.Contains("reason", (await health.CheckHealthAsync()).Entries.Single().Value.Description, StringComparison.Ordinal);
    }
}
