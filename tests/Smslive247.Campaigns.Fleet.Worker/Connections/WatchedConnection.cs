using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Campaigns.FleetWorker.Connections;

internal sealed class WatchedConnection(DbConnection inner, ConnectionWatch watch) : DbConnection
{
    /// <summary>The statements of the transaction, or of all without one.</summary>
    private readonly List<string> statements = [];

    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => inner.ConnectionString = value;
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public Task ExecutingAsync(WatchedCommand command)
    {
        statements.Add(command.CommandText);
        return watch.OnCommand(command);
    }

    public async Task CommitAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        var all = string.Join('\n', statements);
        await watch.BeforeCommit(all);
        await transaction.CommitAsync(cancellationToken);
        await watch.AfterCommit(all);
    }

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public override void Close() => inner.Close();

    public override Task CloseAsync() => inner.CloseAsync();

    public override void Open() => inner.Open();

    public override Task OpenAsync(CancellationToken cancellationToken) => inner.OpenAsync(cancellationToken);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new WatchedTransaction(inner.BeginTransaction(isolationLevel), this);

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken) =>
        new WatchedTransaction(await inner.BeginTransactionAsync(isolationLevel, cancellationToken), this);

    protected override DbCommand CreateDbCommand() => new WatchedCommand(inner.CreateCommand(), this);

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
