using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Reads and closes gaps.</summary>
internal sealed class GapStore(IDatabase database)
{
    // A message of this age was written, and listed, before the gap, whatever the clocks.
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(10);

    /// <param name="age">The time since a gap was noticed.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public Task<IReadOnlyList<Gap>> ListAsync(TimeSpan age, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<Gap>(
            $"select account as Account, gap_from as GapFrom, opened_at as OpenedAt from smslive247_gap where opened_at < {database.Now} - @age", new { age = age.ToMicroseconds() }),
        cancellationToken);

    /// <summary>Whether the account had a message just before the gap, which its list has to show.</summary>
    public async Task<bool> HasRecentMessageAsync(Gap gap, CancellationToken cancellationToken) => await database.ReadAsync(
        session => session.ScalarAsync<long>(
            """
            select count(*) from (
                select 1 from smslive247_message m join smslive247_send s on s.id = m.send_id join smslive247_campaign c on c.id = s.campaign_id
                where m.recorded_at between @from and @to and m.message_id is not null and m.is_adopted = 0 and c.account = @Account limit 1) as recent
            """,
            new { gap.Account, from = gap.GapFrom - Recent.ToMicroseconds(), to = gap.OpenedAt }),
        cancellationToken).ConfigureAwait(false) > 0;

    /// <summary>Unless it was opened again meanwhile.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="search">The id of the search, if it found something already; otherwise 0.</param>
    /// <param name="record">What was listed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<int> CloseAsync(Gap gap, long search, SearchRecord record, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            if (search == 0)
            {
                await SearchLog.AddAsync(session, database, record).ConfigureAwait(false);
            }
            else
            {
                await SearchLog.EndAsync(session, search, record.Listed, record.CreditsAfter).ConfigureAwait(false);
            }

            return await session.ExecuteAsync("delete from smslive247_gap where account = @Account and opened_at = @OpenedAt", gap).ConfigureAwait(false);
        },
        cancellationToken);
}
