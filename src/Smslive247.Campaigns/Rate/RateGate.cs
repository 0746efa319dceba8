using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Rate;

/// <summary>
/// The rate of an account, for all machines: one row with the time of the next free slot (GCRA). Slots that are not used are lost, never saved.
/// </summary>
internal sealed class RateGate(IDatabase database, double partsPerSecond)
{
    // Wakes late by this much are not paced again, so the slots are as much wider.
    private const double Margin = 1.005;

    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(5);

    /// <summary>The time of the slots of some parts.</summary>
    public TimeSpan CostOf(int parts) => TimeSpan.FromSeconds(parts * Margin / partsPerSecond);

    /// <summary>Takes the next slots.</summary>
    /// <param name="account">The account in the database.</param>
    /// <param name="parts">The number of slots.</param>
    /// <param name="gap">The time that the caller keeps from its previous claim, so that a late one does not meet the next.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>The time to wait for the first slot.</returns>
    public async Task<TimeSpan> ReserveAsync(string account, int parts, TimeSpan gap, CancellationToken cancellationToken)
    {
        var ready = gap > Tolerance ? gap - Tolerance : TimeSpan.Zero;
        var wait = await database.WriteStatementAsync(
            session => session.ScalarAsync<long>(
                $"""
                update smslive247_account set
                    slot = case when next_slot > clock.now + @ready then next_slot else clock.now + @ready end,
                    next_slot = case when next_slot > clock.now + @ready then next_slot else clock.now + @ready end + @cost,
                    read_at = clock.now
                from (select {database.Now} as now) clock
                where name = @account
                returning slot - read_at
                """,
                new { account, ready = ready.ToMicroseconds(), cost = CostOf(parts).ToMicroseconds() }),
            cancellationToken).ConfigureAwait(false);
        return wait.ToTimeSpan();
    }
}
