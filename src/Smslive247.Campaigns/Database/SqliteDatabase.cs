using Smslive247.Campaigns.Units;
using System.Data.Common;
using Dapper;
using DbUp.Builder;
using Microsoft.Data.Sqlite;

namespace Smslive247.Campaigns.Database;

/// <summary>A file of this machine, for one worker process.</summary>
internal sealed class SqliteDatabase(string connectionString, TimeProvider time) : IDatabase, IDisposable
{
    private const string Clock = "smslive247_now";
    private readonly SemaphoreSlim writer = new(1);
    private readonly string path = new SqliteConnectionStringBuilder(connectionString).DataSource;

    /// <inheritdoc cref="PostgreSqlDatabase.Wrap"/>
    internal Func<DbConnection, DbConnection> Wrap { get; init; } = static connection => connection;

    public bool IsShared => false;

    public string Now => $"{Clock}()";

    public string Identity => "'file'";

    public string IsDurable => "(select case when synchronous >= 2 then 1 else 0 end from pragma_synchronous)";

    // There is one writer at a time, for the whole file.
    public string ForUpdate => "";

    public string ForShare => "";

    public string SkipLocked => "";

    public string LowerCase(string text) => $"lower({text})";

    public string WithoutIndex(string column) => $"+{column}";

    public string Rows(string columns) => $"(select {string.Join(", ", columns.Split(", ").Select(Column))} from json_each(@rows)) as input";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        connection.CreateFunction(Clock, () => time.GetUtcNow().ToMicroseconds());
        await connection.ExecuteAsync("pragma journal_mode = wal; pragma synchronous = full").ConfigureAwait(false);
        return Wrap(connection);
    }

    public async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);

    public async Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken)
    {
        // SQLite itself would make the second writer sleep and attempt it again.
        await writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(writer);
    }

    public async Task UpgradeAloneAsync(Func<CancellationToken, Task> upgrade, CancellationToken cancellationToken)
    {
        using var alone = await FileLock.WaitAsync($"{path}.schema", cancellationToken).ConfigureAwait(false);
        await upgrade(cancellationToken).ConfigureAwait(false);
    }

    public UpgradeEngineBuilder DeployChanges() => DbUp.DeployChanges.To.SqliteDatabase(connectionString)
        .JournalToSqliteTable("smslive247_schema")
        .WithVariable("id", "integer primary key autoincrement");

    public IDisposable? EnterWorker() => FileLock.TryEnter($"{path}.worker") ?? throw new InvalidOperationException(
        $"Another process already works on {Path.GetFullPath(path)}. SQLite is for one worker process: stop the other one, or use PostgreSQL.");

    public void Dispose() => writer.Dispose();

    private static string Column(string column) => column.Split(' ') is [var name, var type]
        ? $"cast(json_extract(value, '$.{name}') as {type}) as {name}"
        : throw new ArgumentException("A column is a name and a type.", nameof(column));

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
