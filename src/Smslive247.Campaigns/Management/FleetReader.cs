using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Management;

/// <summary>Reads who sends now, and who waits.</summary>
internal sealed class FleetReader(IDatabase database, ContinuityStore continuity, GapStore gaps, CampaignsOptions options)
{
    /// <summary>Three times that in which workers state that they live.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public async Task<FleetStatus> ReadAsync(CancellationToken cancellationToken)
    {
        var waits = await gaps.ListAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(session => ReadAsync(session, waits), cancellationToken).ConfigureAwait(false);
    }

    private async Task<FleetStatus> ReadAsync(Session session, IReadOnlyList<Gap> waits)
    {
        var workers = await session.FirstAsync<WorkerRecord>(
            $"""
            select coalesce(sum(case when seen_at > {database.Now} - @silence then 1 else 0 end), 0) as Living, coalesce(max(seen_at), 0) as SeenAt
            from smslive247_worker
            """,
            new { silence = LongestSilence.ToMicroseconds() }).ConfigureAwait(false);
        return new()
        {
            Workers = (int)workers!.Living,
            SeenAt = workers.SeenAt == 0 ? null : workers.SeenAt.ToTime(),
            Waits = [.. waits.Select(gap => new AccountWait(AccountNames.Public(gap.Account), gap.OpenedAt.ToTime() + Preflight.WaitOf(options)))],
            WaitAfterStart = await continuity.WillOpenGapAsync(session).ConfigureAwait(false) ? Preflight.WaitOf(options) : TimeSpan.Zero,
        };
    }

    private sealed class WorkerRecord
    {
        public long Living { get; init; }

        public long SeenAt { get; init; }
    }
}
