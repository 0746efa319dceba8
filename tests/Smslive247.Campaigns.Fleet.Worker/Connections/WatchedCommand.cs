using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Campaigns.FleetWorker.Connections;

internal sealed class WatchedCommand(DbCommand inner, WatchedConnection connection) : DbCommand
{
    private WatchedTransaction? transaction;

    [AllowNull]
    public override string CommandText { get => inner.CommandText; set => inner.CommandText = value; }

    public override int CommandTimeout { get => inner.CommandTimeout; set => inner.CommandTimeout = value; }

    public override CommandType CommandType { get => inner.CommandType; set => inner.CommandType = value; }

    public override bool DesignTimeVisible { get => inner.DesignTimeVisible; set => inner.DesignTimeVisible = value; }

    public override UpdateRowSource UpdatedRowSource { get => inner.UpdatedRowSource; set => inner.UpdatedRowSource = value; }

    protected override DbConnection? DbConnection { get => connection; set => throw new NotSupportedException(); }

    protected override DbParameterCollection DbParameterCollection => inner.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => transaction;
        set => inner.Transaction = (transaction = (WatchedTransaction?)value)?.Inner;
    }

    /// <summary>Another command of the same transaction, with the same parameters.</summary>
    public DbCommand Derive(string text)
    {
        var other = inner.Connection!.CreateCommand();
        (other.CommandText, other.Transaction) = (text, inner.Transaction);
        foreach (DbParameter parameter in inner.Parameters)
        {
            var copy = other.CreateParameter();
            (copy.ParameterName, copy.DbType, copy.Value) = (parameter.ParameterName, parameter.DbType, parameter.Value ?? DBNull.Value);
            other.Parameters.Add(copy);
        }

        return other;
    }

    public override void Cancel() => inner.Cancel();

    public override int ExecuteNonQuery() => throw new NotSupportedException();

    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        await connection.ExecutingAsync(this);
        return await inner.ExecuteNonQueryAsync(cancellationToken);
    }

    public override object? ExecuteScalar() => throw new NotSupportedException();

    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        await connection.ExecutingAsync(this);
        return await inner.ExecuteScalarAsync(cancellationToken);
    }

    public override void Prepare() => inner.Prepare();

    protected override DbParameter CreateDbParameter() => inner.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => throw new NotSupportedException();

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        await connection.ExecutingAsync(this);
        return await inner.ExecuteReaderAsync(behavior, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
