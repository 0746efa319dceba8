using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.Upkeep;
using Smslive247.Campaigns.Worker;

namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>A sandbox, and a worker in this process with a database of its own.</summary>
internal sealed class TestFleet : IAsyncDisposable
{
    private TestFleet(Smslive247Sandbox sandbox, TestDatabase location) => (Sandbox, Location) = (sandbox, location);

    public Smslive247Sandbox Sandbox { get; }

    public TestDatabase Location { get; }

    public IHost Host { get; private set; } = null!;

    public ICampaigns Campaigns => Get<ICampaigns>();

    public IOutbox Outbox => Get<IOutbox>();

    public IOptOuts OptOuts => Get<IOptOuts>();

    public IDatabase Database => Get<IDatabase>();

    /// <summary>What the host received.</summary>
    public IReadOnlyCollection<CampaignEvent> Events => Get<RecordedEvents>().All;

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <param name="configure">Changes options that make tests fast.</param>
    /// <param name="sandbox">Sets options of the sandbox.</param>
    /// <param name="services">Adds services of the host.</param>
    /// <param name="account">Sets options of the account.</param>
    /// <param name="isStarted">Whether the host runs; without it, nothing is sent.</param>
    public static async Task<TestFleet> StartAsync(
        Action<CampaignsOptions>? configure = null, Action<SandboxOptions>? sandbox = null, Action<IServiceCollection>? services = null, Action<Smslive247Options>? account = null, bool isStarted = true)
    {
        var fleet = new TestFleet(await Smslive247Sandbox.StartAsync(options =>
        {
            options.Credits = 100_000;
            sandbox?.Invoke(options);
        }), await TestDatabase.CreateAsync());
        fleet.Host = fleet.CreateHost(configure, services, account);
        if (isStarted)
        {
            await fleet.Host.StartAsync();
            return fleet;
        }

        // A claim needs a worker that lives.
        await fleet.Get<SchemaUpgrade>().EnsureAsync(CancellationToken.None);
        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);
        return fleet;
    }

    /// <summary>A further host on the same database.</summary>
    public IHost CreateHost(Action<CampaignsOptions>? configure = null, Action<IServiceCollection>? services = null, Action<Smslive247Options>? account = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddFakeLogging();
        builder.Services.AddSmslive247(options =>
        {
            (options.ApiKey, options.BaseAddress) = (Sandbox.Key, Sandbox.Address);
            account?.Invoke(options);
        });
        builder.Services.AddSingleton<RecordedEvents>().AddSingleton<ICampaignEvents>(provider => provider.GetRequiredService<RecordedEvents>());
        services?.Invoke(builder.Services);
        builder.Services.AddSmslive247Campaigns(options =>
        {
            Location.Use(options);
            options.PartsPerSecond = 10_000;
            configure?.Invoke(options);
        });
        return builder.Build();
    }

    public Task<Campaign> CreateAsync(string name = "sale", string text = "Hello {Name}", Action<CampaignDefinitionSettings>? settings = null)
    {
        var set = new CampaignDefinitionSettings();
        settings?.Invoke(set);
        return Campaigns.CreateAsync(new(name, "Sandbox") { Text = text, CreditBudget = set.CreditBudget, GoodUntil = set.GoodUntil, Account = set.Account });
    }

    /// <summary>A campaign that has been started, to numbers from 2348030000001 on.</summary>
    public async Task<Campaign> StartCampaignAsync(int recipients, string name = "sale", Action<CampaignDefinitionSettings>? settings = null)
    {
        var campaign = await CreateAsync(name, settings: settings);
        await campaign.AddRecipientsAsync(Rows(recipients));
        await campaign.StartAsync();
        return campaign;
    }

    public static IEnumerable<CampaignRow> Rows(int count) => Enumerable.Range(1, count).Select(number => new CampaignRow(Number(number), new Dictionary<string, string?> { ["Name"] = $"P{number}" }));

    public static string Number(int number) => $"{2348030000000 + number}";

    /// <summary>The next sends, and no other requests of a worker.</summary>
    public void FailSends(SandboxFailure failure, int times = 1) => Sandbox.AddFailureRule(new() { Failure = failure, OperationId = "Messages_Send", Times = times });

    public Task SweepAsync() => Get<Sweep>().RunAsync(CancellationToken.None);

    public Task<T> ReadAsync<T>(string sql) => Database.ReadAsync(session => session.ScalarAsync<T>(sql), CancellationToken.None);

    public Task<int> ExecuteAsync(string sql, object? parameters = null) => Database.WriteAsync(session => session.ExecuteAsync(sql, parameters), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync();
        Host.Dispose();
        await Sandbox.DisposeAsync();
        await Location.DisposeAsync();
    }
}
