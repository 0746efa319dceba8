using System.Data.Common;
using Dapper;

namespace Smslive247.Campaigns.Database;

/// <summary>A connection, with a transaction or without.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
{
    public Task<int> ExecuteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(Command(sql, parameters));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await connection.QueryAsync<T>(Command(sql, parameters)).ConfigureAwait(false)).AsList();

    public Task<T?> FirstAsync<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    public async Task<T> ScalarAsync<T>(string sql, object? parameters = null) => (await connection.ExecuteScalarAsync<T>(Command(sql, parameters)).ConfigureAwait(false))!;

    /// <summary>Two statements in one round trip.</summary>
    public async Task<(IReadOnlyList<TOne> One, IReadOnlyList<TOther> Other)> QueryTwoAsync<TOne, TOther>(string one, string other, object? parameters = null)
    {
        var results = await connection.QueryMultipleAsync(Command($"{one};\n{other}", parameters)).ConfigureAwait(false);
        await using (results.ConfigureAwait(false))
        {
            return ((await results.ReadAsync<TOne>().ConfigureAwait(false)).AsList(), (await results.ReadAsync<TOther>().ConfigureAwait(false)).AsList());
        }
    }

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
