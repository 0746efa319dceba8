using System.Data.Common;
using Smslive247.Campaigns.Options;

namespace Smslive247.Campaigns;

/// <summary>The options of campaigns and the outbox. Processes that work on one database should have the same ones.</summary>
public sealed class CampaignsOptions
{
    /// <summary>The most parts of messages that all machines together begin to send in a second, for each account.</summary>
    /// <value>Above 0. Default: 10. The limit of your account is not published: SMSLive247 states it.</value>
    public double PartsPerSecond { get; set; } = 10;

    /// <summary>The most messages that this process has in flight: the most that a crash leaves in doubt.</summary>
    /// <value>1 or more. Default: 32.</value>
    public int MaxInFlight { get; set; } = 32;

    /// <summary>The parts that a worker claims at once. In a second, the rate is exceeded by at most one claim of each worker.</summary>
    /// <value>1 or more. Default: 8. A longer message is claimed alone.</value>
    public int ClaimParts { get; set; } = 8;

    /// <summary>The time after which a message that was being sent is in doubt: its worker died, or stood still.</summary>
    /// <value>At least 2 seconds. Default: 60 seconds.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The time limit of one send, up to which that of the account is shortened.</summary>
    /// <value>Below half of <see cref="Lease"/>. Default: 20 seconds.</value>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How late the list of the service may show a message: the time after which messages in doubt are searched in it, and after which it is trusted
    /// about what a database has forgotten. Longer is safer, and slower.
    /// </summary>
    /// <value>Default: 5 minutes.</value>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The age of a message at which the list is first read for its delivery report. Each later time, it is about three times as old.</summary>
    /// <value>At least 100 milliseconds. Default: 1 minute.</value>
    public TimeSpan FirstReportCheck { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The age at which a message without a final delivery report gets <see cref="DeliveryState.NoReport"/>, at most an hour later.</summary>
    /// <value>From <see cref="FirstReportCheck"/> to 365 days. Default: 72 hours.</value>
    public TimeSpan ReportTimeout { get; set; } = TimeSpan.FromHours(72);

    /// <summary>
    /// Whether a list without any message of ours is believed, although the account sent some, once the database may have forgotten messages. For a sandbox
    /// only, which forgets what was sent.
    /// </summary>
    /// <value>Default: false; nothing is sent then.</value>
    public bool TrustEmptyLists { get; set; }

    /// <summary>The hours in which campaigns send.</summary>
    /// <value>Default: null, at any time.</value>
    public SendingHours? SendingHours { get; set; }

    /// <summary>Whether the outbox keeps <see cref="SendingHours"/> too.</summary>
    /// <value>Default: false.</value>
    public bool OutboxKeepsSendingHours { get; set; }

    /// <summary>Whether the outbox sends to people who opted out, for notices that they must receive.</summary>
    /// <value>Default: false.</value>
    public bool OutboxIgnoresOptOuts { get; set; }

    /// <summary>The credits of a part, for forecasts and budgets.</summary>
    /// <value>Default: null; the highest charge that responses stated. Until there is one, 1 credit.</value>
    public decimal? CreditsPerPart { get; set; }

    /// <summary>The time after which numbers and texts of ended campaigns and of the outbox are erased.</summary>
    /// <value>Default: null, never.</value>
    public TimeSpan? RetainPersonalData { get; set; }

    /// <summary>The country of phone numbers without a country code.</summary>
    /// <value>Default: <c>NG</c>.</value>
    public string Region { get; set; } = "NG";

    /// <summary>The version of the API that messages are sent with.</summary>
    /// <value>Default: v5.</value>
    public CampaignsApiVersion ApiVersion { get; set; } = CampaignsApiVersion.V5;

    /// <summary>Whether this process sends. A process that does not can still create, start and stop campaigns.</summary>
    /// <value>Default: true.</value>
    public bool IsWorker { get; set; } = true;

    /// <summary>The clock of sending hours and of dates up to which messages are good. On SQLite it is that of leases and the rate too.</summary>
    /// <value>Default: the system's. It may differ from the database's by 2 seconds.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where the state is kept.</summary>
    internal DatabaseLocation Database { get; private set; } = new(DatabaseKind.Sqlite, "Data Source=campaigns.db");

    /// <summary>Puts a connection around each one, for tests.</summary>
    internal Func<DbConnection, DbConnection> WrapConnection { get; set; } = static connection => connection;

    /// <summary>Keeps the state in a file of this machine, for one worker process.</summary>
    /// <param name="path">The file, which is created if it is missing. It must not be on a network drive.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or memory.</exception>
    public void UseSqlite(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path.Contains(":memory:", StringComparison.OrdinalIgnoreCase) || path.Contains("mode=memory", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("The state must be in a file: a crash would lose what has been sent.", nameof(path));
        }

        Database = new(DatabaseKind.Sqlite, new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = path }.ToString());
    }

    /// <summary>Keeps the state in PostgreSQL, for any number of machines.</summary>
    /// <param name="connectionString">A connection string of Npgsql. The user must be able to create tables.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    public void UsePostgreSql(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        Database = new(DatabaseKind.PostgreSql, connectionString);
    }
}
