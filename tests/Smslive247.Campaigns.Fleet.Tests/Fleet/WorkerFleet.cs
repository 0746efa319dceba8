using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;

namespace Smslive247.Campaigns.Fleet.Tests.Fleet;

/// <summary>A sandbox in this process, workers in others, and a host that manages campaigns and sends nothing.</summary>
internal sealed class WorkerFleet : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("campaigns-fleet-").FullName;
    private readonly List<WorkerProcess> workers = [];
    private readonly IHost host;

    private WorkerFleet(Smslive247Sandbox sandbox, string? postgres, Func<WorkerSettings, WorkerSettings> configure)
    {
        Sandbox = sandbox;
        Settings = configure(new()
        {
            IsPostgreSql = postgres is not null,
            Database = postgres ?? Path.Combine(folder, "campaigns.db"),
            Service = sandbox.Address,
            Key = sandbox.Key,
        });
        host = CreateHost();
    }

    public Smslive247Sandbox Sandbox { get; }

    public WorkerSettings Settings { get; }

    public IReadOnlyList<WorkerProcess> Workers => workers;

    public ICampaigns Campaigns => host.Services.GetRequiredService<ICampaigns>();

    public IOutbox Outbox => host.Services.GetRequiredService<IOutbox>();

    private IDatabase Database => host.Services.GetRequiredService<IDatabase>();

    /// <param name="cluster">The cluster; null for a file of SQLite.</param>
    /// <param name="settings">Changes the settings of workers.</param>
    /// <param name="sandbox">Changes the options of the sandbox.</param>
    /// <param name="databaseSetting">A setting of the database, such as <c>synchronous_commit = off</c>.</param>
    /// <param name="isPrepared">Whether the tables exist before the first worker.</param>
    public static async Task<WorkerFleet> CreateAsync(
        PostgresCluster? cluster, Func<WorkerSettings, WorkerSettings>? settings = null, Action<SandboxOptions>? sandbox = null, string? databaseSetting = null, bool isPrepared = true)
    {
        var service = await Smslive247Sandbox.StartAsync(options =>
        {
            (options.Credits, options.Latency, options.MaxMessages) = (1_000_000, TimeSpan.FromMilliseconds(20), 200_000);
            sandbox?.Invoke(options);
        });
        var fleet = new WorkerFleet(service, cluster is null ? null : await cluster.CreateDatabaseAsync(databaseSetting), settings ?? (one => one));
        if (isPrepared)
        {
            await fleet.host.StartAsync();
        }

        return fleet;
    }

    /// <summary>Starts a worker, and waits until it works.</summary>
    public async Task<WorkerProcess> StartWorkerAsync(Func<WorkerSettings, WorkerSettings>? change = null)
    {
        var worker = LaunchWorker(change);
        await worker.WaitForAsync("started");
        return worker;
    }

    public Task<WorkerProcess[]> StartWorkersAsync(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => StartWorkerAsync()));

    public WorkerProcess LaunchWorker(Func<WorkerSettings, WorkerSettings>? change = null)
    {
        var settings = Settings with { Stamps = Path.Combine(folder, $"stamps-{workers.Count}") };
        var worker = WorkerProcess.Start(change?.Invoke(settings) ?? settings);
        workers.Add(worker);
        return worker;
    }

    /// <summary>Kills the worker that has lived longest, and starts another one.</summary>
    public async Task ReplaceWorkerAsync()
    {
        workers.First(worker => !worker.HasExited).Kill();
        await StartWorkerAsync();
    }

    /// <summary>The times at which sends of all workers began, in order, in seconds.</summary>
    public IReadOnlyList<double> ReadStamps() =>
        [.. Directory.GetFiles(folder, "stamps-*").SelectMany(File.ReadAllLines).Where(line => line.Length > 0).Select(line => long.Parse(line) / 1e6).Order()];

    /// <summary>A campaign that has been started, to numbers from 2348030000001 on.</summary>
    public async Task<Campaign> StartCampaignAsync(int recipients, decimal? budget = null, string name = "sale", string text = "Hello {Name}")
    {
        var campaign = await Campaigns.CreateAsync(new(name, "Sandbox") { Text = text, CreditBudget = budget });
        await campaign.AddRecipientsAsync(Rows(recipients));
        await campaign.StartAsync();
        return campaign;
    }

    public static IEnumerable<CampaignRow> Rows(int count) =>
        Enumerable.Range(1, count).Select(number => new CampaignRow($"{2348030000000 + number}", new Dictionary<string, string?> { ["Name"] = $"P{number}" }));

    /// <summary>Counts the messages of a worker in a state.</summary>
    public Task<long> CountAsync(WorkerProcess worker, RecipientState state) => ReadAsync<long>(
        $"select count(*) from smslive247_send where state = {(int)state} and worker = (select name from smslive247_worker where process_id = {worker.Id})");

    public Task<T> ReadAsync<T>(string sql) => Database.ReadAsync(session => session.ScalarAsync<T>(sql), CancellationToken.None);

    public Task<int> ExecuteAsync(string sql) => Database.WriteAsync(session => session.ExecuteAsync(sql), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        workers.ForEach(worker => worker.Dispose());
        await host.StopAsync();
        host.Dispose();
        await Sandbox.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private IHost CreateHost()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (Sandbox.Key, Sandbox.Address));
        builder.Services.AddSmslive247Campaigns(options =>
        {
            Settings.Apply(options);
            options.IsWorker = false;
        });
        return builder.Build();
    }
}
