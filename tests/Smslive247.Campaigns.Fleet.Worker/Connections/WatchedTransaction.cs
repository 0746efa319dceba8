using System.Data;
using System.Data.Common;

namespace Smslive247.Campaigns.FleetWorker.Connections;

internal sealed class WatchedTransaction(DbTransaction inner, WatchedConnection connection) : DbTransaction
{
    public DbTransaction Inner => inner;

    public override IsolationLevel IsolationLevel => inner.IsolationLevel;

    protected override DbConnection DbConnection => connection;

    public override void Commit() => throw new NotSupportedException();

    public override Task CommitAsync(CancellationToken cancellationToken = default) => connection.CommitAsync(inner, cancellationToken);

    public override void Rollback() => inner.Rollback();

    public override Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
