using System.Text.Json;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>What a test sets, in the environment of the process.</summary>
internal sealed record WorkerSettings
{
    private const string Variable = "SMSLIVE247_FLEET_WORKER";

    public required bool IsPostgreSql { get; init; }

    /// <summary>A connection string of PostgreSQL, or a file of SQLite.</summary>
    public required string Database { get; init; }

    public required Uri Service { get; init; }

    public required string Key { get; init; }

    public double PartsPerSecond { get; init; } = 100_000;

    public int MaxInFlight { get; init; } = 32;

    public int ClaimParts { get; init; } = 8;

    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(4);

    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(1.5);

    public TimeSpan SettleTime { get; init; } = TimeSpan.FromHours(1);

    public decimal? CreditsPerPart { get; init; }

    /// <summary>The end of the sending hours, which began an hour before, by UTC; null for no hours.</summary>
    public TimeOnly? HoursEnd { get; init; }

    /// <summary>The file to which the times are written at which sends began; null for none.</summary>
    public string? Stamps { get; init; }

    public FreezePoint FreezeAt { get; init; }

    /// <summary>How far the clock of this process is off.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>Recipients to import before work begins, with the heap after it on standard output; 0 for none.</summary>
    public int Import { get; init; }

    /// <summary>Messages to send in a bare loop over the library instead of working, with its seconds on standard output; 0 to work.</summary>
    public int BareSends { get; init; }

    public static WorkerSettings Read() => JsonSerializer.Deserialize<WorkerSettings>(Environment.GetEnvironmentVariable(Variable)!)!;

    public void Write(IDictionary<string, string?> environment) => environment[Variable] = JsonSerializer.Serialize(this);

    public void Apply(CampaignsOptions options)
    {
        if (IsPostgreSql)
        {
            options.UsePostgreSql(Database);
        }
        else
        {
            options.UseSqlite(Database);
        }

        (options.PartsPerSecond, options.MaxInFlight, options.ClaimParts, options.CreditsPerPart) = (PartsPerSecond, MaxInFlight, ClaimParts, CreditsPerPart);
        (options.Lease, options.CallTimeout, options.SettleTime) = (Lease, CallTimeout, SettleTime);
        options.SendingHours = HoursEnd is { } end ? new(end.AddHours(-1), end, "UTC") : null;
        options.TimeProvider = ClockSkew == TimeSpan.Zero ? TimeProvider.System : new SkewedTime(ClockSkew);
    }
}
