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

    /// <summary>Takes slots for the first pending messages of a campaign: for as many as fit into a claim, or for a longer one alone.</summary>
    /// <param name="account">The account in the database.</param>
    /// <param name="campaign">The campaign.</param>
    /// <param name="claim">The size of a claim.</param>
    /// <param name="gap">The time that the caller keeps from its previous claim, so that a late one does not meet the next.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>Null if nothing is pending.</returns>
    public Task<RateSlots?> ReserveAsync(string account, long campaign, ClaimSize claim, TimeSpan gap, CancellationToken cancellationToken)
    {
        var ready = gap > Tolerance ? gap - Tolerance : TimeSpan.Zero;
        return database.WriteStatementAsync(
            session => session.FirstAsync<RateSlots>(
                $"""
                update smslive247_account set slot_parts = claim.parts, read_at = claim.now,
                    slot = case when next_slot > claim.now + @ready then next_slot else claim.now + @ready end,
                    next_slot = case when next_slot > claim.now + @ready then next_slot else claim.now + @ready end + claim.parts * @cost
                from (
                    select coalesce(max(case when running <= @Parts then running end), min(running)) as parts, {database.Now} as now
                    from (
                        select sum(parts) over (order by id) as running
                        from (select id, parts from smslive247_send where campaign_id = @campaign and state = {(int)RecipientState.Pending} order by id limit @Rows) as pending) as sums) as claim
                where name = @account and claim.parts is not null
                returning slot_parts as Parts, slot - read_at as Delay
                """,
                new { account, campaign, claim.Parts, claim.Rows, ready = ready.ToMicroseconds(), cost = CostOf(1).ToMicroseconds() }),
            cancellationToken);
    }
}
