using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>A file of SQLite. Smslive247.Campaigns.Fleet.Tests runs the same tests with a database of PostgreSQL in its place.</summary>
internal sealed partial class TestDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("campaigns-").FullName;

    private string Location => Path.Combine(folder, "campaigns.db");

    public static Task<TestDatabase> CreateAsync() => Task.FromResult(new TestDatabase());

    public void Use(CampaignsOptions options) => options.UseSqlite(Location);

    /// <summary>A connection of the caller's own.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={Location}");
        await connection.OpenAsync();
        return connection;
    }

    public async Task BackUpAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"vacuum into '{Location}.backup'";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>In which no worker lives: a file has nothing else that shows that it was replaced.</summary>
    public static TimeSpan TimeUntilRestored => TimeSpan.FromHours(1);

    /// <summary>What was written since the backup is forgotten.</summary>
    public Task RestoreAsync()
    {
        SqliteConnection.ClearAllPools();
        File.Move($"{Location}.backup", Location, overwrite: true);
        File.Delete($"{Location}-wal");
        return Task.CompletedTask;
    }

    /// <returns>Where the plan of a statement reads smslive247_send or smslive247_message, under any of their aliases, and neither by a key nor by the index of a state.</returns>
    public static async Task<IReadOnlyList<string>> FindScansAsync(string statement, Func<string, DbCommand> derive)
    {
        await using var explain = derive($"explain query plan {statement}");
        await using var plan = await explain.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await plan.ReadAsync())
        {
            steps.Add(plan.GetString(3));
        }

        return [.. steps.Where(step => Scan().IsMatch(step))];
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("^SCAN (smslive247_send|smslive247_message|s|m|other)\\b(?! USING (COVERING )?INDEX smslive247_send_(pending|dated|sending|unknown|unresolved))")]
    private static partial Regex Scan();
}
