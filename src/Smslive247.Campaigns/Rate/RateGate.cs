using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Rate;

/// <summary>
/// The rate of an account, for all machines: one row with the time of the next free slot (GCRA). Slots that are not used are lost, never saved.
/// </summary>
/// <param name="database">The database, by whose clock slots are given.</param>
/// <param name="partsPerSecond">The rate.</param>
/// <param name="margin">The width of a slot, in units of what the rate requires.</param>
internal sealed class RateGate(IDatabase database, double partsPerSecond, double margin = RateGate.Margin)
{
    /// <summary>The width of a slot, in units of what the rate requires: wider by as much of a second as claims may begin late.</summary>
    public const double Margin = 1.02;

    /// <summary>
    /// The SQL of the start of the next slots, at the time <c>claim.now</c>. Slots that are further ahead than penalties and claims can take them were given
    /// before the clock of the database was set back.
    /// </summary>
    private const string NextSlot = "case when next_slot > claim.now and next_slot < claim.now + @horizon then next_slot else claim.now end";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private const int ClaimsAhead = 1_000;

    private long Horizon => (LongestWait + CostOf(ClaimsAhead)).ToMicroseconds();

    /// <summary>The time of the slots of some parts.</summary>
    public TimeSpan CostOf(int parts) => TimeSpan.FromSeconds(parts * margin / partsPerSecond);

    /// <summary>Takes slots for the first pending messages of a campaign: for as many as fit into a claim, or for a longer one alone.</summary>
    /// <param name="account">The account in the database.</param>
    /// <param name="campaign">The campaign.</param>
    /// <param name="claim">The size of a claim.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <returns>Null if nothing is pending.</returns>
    public Task<RateSlots?> ReserveAsync(string account, long campaign, ClaimSize claim, CancellationToken cancellationToken) =>
        database.WriteStatementAsync(
            session => session.FirstAsync<RateSlots>(
                $"""
                update smslive247_account set slot_parts = claim.parts, read_at = claim.now,
                    slot = {NextSlot}, next_slot = {NextSlot} + claim.parts * @cost
                from (
                    select coalesce(max(case when running <= @Parts then running end), min(running)) as parts, {database.Now} as now
                    from (
                        select sum(parts) over (order by {PendingOrder.Sql}) as running
                        from (select id, parts from smslive247_send where campaign_id = @campaign and state = {(int)RecipientState.Pending} order by {PendingOrder.Sql} limit @Rows) as pending) as sums) as claim
                where name = @account and claim.parts is not null
                returning slot_parts as Parts, slot - read_at as Delay
                """,
                new { account, campaign, claim.Parts, claim.Rows, cost = CostOf(1).ToMicroseconds(), horizon = Horizon }),
            cancellationToken);

    /// <summary>Takes other slots for a claim that was late for its own.</summary>
    /// <returns>The time to wait for the first slot.</returns>
    public async Task<TimeSpan> RetakeAsync(string account, int parts)
    {
        var wait = await database.WriteStatementAsync(
            session => session.ScalarAsync<long>(
                $"""
                update smslive247_account set read_at = claim.now, slot = {NextSlot}, next_slot = {NextSlot} + @cost
                from (select {database.Now} as now) as claim
                where name = @account
                returning slot - read_at
                """,
                new { account, cost = CostOf(parts).ToMicroseconds(), horizon = Horizon }),
            CancellationToken.None).ConfigureAwait(false);
        return wait.ToTimeSpan();
    }
}
