using System.Data.Common;
using System.Text.Json;
using Npgsql;
using Smslive247.Campaigns.Fleet.Tests.Postgres;

namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>A database of PostgreSQL, for the tests of Smslive247.Campaigns.Tests.</summary>
internal sealed class TestDatabase(string connectionString) : IAsyncDisposable
{
    private static readonly string[] IndexesOfAState = ["pending", "dated", "sending", "unknown", "unresolved"];

    public static async Task<TestDatabase> CreateAsync() => new(await PostgresCluster.Current.CreateDatabaseAsync());

    public void Use(CampaignsOptions options) => options.UsePostgreSql(connectionString);

    /// <summary>A connection of the caller's own.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    public Task BackUpAsync() => PostgresCluster.Current.CopyDatabaseAsync(Name, Backup);

    /// <summary>It is another database, whatever the time.</summary>
    public static TimeSpan TimeUntilRestored => TimeSpan.Zero;

    /// <summary>What was written since the backup is forgotten.</summary>
    public Task RestoreAsync() => PostgresCluster.Current.CopyDatabaseAsync(Backup, Name);

    private string Name => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private string Backup => $"{Name}_backup";

    /// <returns>Where the plan of a statement reads smslive247_send or smslive247_message, and neither by a key nor by the index of a state.</returns>
    public static async Task<IReadOnlyList<string>> FindScansAsync(string statement, Func<string, DbCommand> derive)
    {
        await using var explain = derive($"explain (format json) {statement}");
        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync())!);
        return [.. Nodes(plan.RootElement[0].GetProperty("Plan")).Where(IsScan).Select(node => node.GetRawText())];
    }

    /// <summary>Waits until a session waits for another one.</summary>
    public async Task WaitForLockAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        await Wait.UntilAsync(async () => (long)(await command.ExecuteScalarAsync())! > 0);
    }

    public ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var children) ? children.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];

    private static bool IsScan(JsonElement node) => Text(node, "Relation Name") is "smslive247_send" or "smslive247_message" && Text(node, "Node Type") switch
    {
        "Seq Scan" => true,
        "Index Scan" or "Index Only Scan" => !node.TryGetProperty("Index Cond", out _) && !IndexesOfAState.Any(state => Text(node, "Index Name") == $"smslive247_send_{state}"),
        _ => false,
    };

    private static string Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
