namespace Smslive247.Campaigns.Database;

internal static class DatabaseExtensions
{
    /// <summary>So many rows are changed long before a statement times out.</summary>
    public const int BatchSize = 5_000;

    /// <summary>Reads outside a transaction.</summary>
    public static async Task<T> ReadAsync<T>(this IDatabase database, Func<Session, Task<T>> read, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await read(new(connection, transaction: null, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Writes in one transaction. The commit is not cancelled: its outcome would be unknown.</summary>
    public static async Task<T> WriteAsync<T>(this IDatabase database, Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        using var turn = await database.EnterWriteAsync(cancellationToken).ConfigureAwait(false);
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await database.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await write(new(connection, transaction, cancellationToken)).ConfigureAwait(false);
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return result;
            }
        }
    }

    /// <summary>Repeats a statement that changes at most <see cref="BatchSize"/> rows, each time in a transaction of its own, until it changes none.</summary>
    /// <returns>The number of rows.</returns>
    public static async Task<int> WriteInBatchesAsync(this IDatabase database, string sql, object parameters, CancellationToken cancellationToken)
    {
        for (var sum = 0; ;)
        {
            var changed = await database.WriteAsync(session => session.ExecuteAsync(sql, parameters), cancellationToken).ConfigureAwait(false);
            sum += changed;
            if (changed < BatchSize)
            {
                return sum;
            }
        }
    }

    /// <summary>Writes with one statement.</summary>
    public static async Task<T> WriteStatementAsync<T>(this IDatabase database, Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        using var turn = await database.EnterWriteAsync(cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(write, cancellationToken).ConfigureAwait(false);
    }
}
