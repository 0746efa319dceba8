using System.Globalization;
using Npgsql;

namespace Smslive247.Campaigns.Database;

/// <summary>Settings of sessions, which do not depend on the defaults of server and user.</summary>
internal static class PostgreSqlSettings
{
    // Our statements, which are planned once for a connection. A host that sets a number itself keeps it.
    private const int PreparedStatements = 40;

    /// <summary>The planner takes a list of ours for 100 rows, and would read whole tables for it.</summary>
    private const string ForShortLists = "-c enable_hashjoin=off -c enable_mergejoin=off";

    private static readonly TimeSpan LongestStandstill = TimeSpan.FromSeconds(5);

    public static string ForPumps(string connectionString, TimeSpan lease)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.MaxAutoPrepare = builder.ContainsKey("Max Auto Prepare") ? builder.MaxAutoPrepare : PreparedStatements;
        return Add(builder, $"-c synchronous_commit=on {ForShortLists} {FreeLocks(lease)}");
    }

    public static string ForScheduler(string connectionString, TimeSpan lease) => Add(new(connectionString), FreeLocks(lease));

    /// <summary>A process that stands still within a transaction, or has left the network, would keep its locks: the server ends its session.</summary>
    private static string FreeLocks(TimeSpan lease) =>
        string.Create(CultureInfo.InvariantCulture, $"-c idle_in_transaction_session_timeout={(long)(lease / 2 < LongestStandstill ? lease / 2 : LongestStandstill).TotalMilliseconds}");

    private static string Add(NpgsqlConnectionStringBuilder builder, string settings)
    {
        builder.Options = $"{builder.Options} {settings}".Trim();
        return builder.ToString();
    }
}
