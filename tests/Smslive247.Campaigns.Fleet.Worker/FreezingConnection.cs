using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>A connection that passes a freeze point behind each commit of a claim.</summary>
internal sealed class FreezingConnection(DbConnection inner, Freezer freezer) : DbConnection
{
    /// <summary>Whether the transaction has claimed something.</summary>
    public bool HasClaim { get; set; }

    public void Committed()
    {
        if (HasClaim)
        {
            freezer.Pass(FreezePoint.AfterCommit);
        }

        HasClaim = false;
    }

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

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public override void Close() => inner.Close();

    public override Task CloseAsync() => inner.CloseAsync();

    public override void Open() => inner.Open();

    public override Task OpenAsync(CancellationToken cancellationToken) => inner.OpenAsync(cancellationToken);

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new FreezingTransaction(inner.BeginTransaction(isolationLevel), this);

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken) =>
        new FreezingTransaction(await inner.BeginTransactionAsync(isolationLevel, cancellationToken), this);

    protected override DbCommand CreateDbCommand() => new FreezingCommand(inner.CreateCommand(), this);

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
