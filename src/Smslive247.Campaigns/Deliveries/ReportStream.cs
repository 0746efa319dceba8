using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>What was reported of the messages of a campaign, as it comes.</summary>
internal sealed class ReportStream(long campaign, IDatabase database, CampaignsOptions options)
{
    private const int GroupSize = 500;

    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(5);

    /// <summary>Reports are read each half of the time of the first check.</summary>
    private TimeSpan Interval => TimeSpan.FromTicks(Math.Clamp(options.FirstReportCheck.Ticks / 10, ShortestInterval.Ticks, LongestInterval.Ticks));

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (!await IsCompleteAsync(cancellationToken).ConfigureAwait(false))
        {
            await Task.Delay(Interval, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <param name="after">The position after which to begin.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public async IAsyncEnumerable<DeliveryChange> WatchAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before the changes are read: one that is committed in between must not be missed.
            var isComplete = await IsCompleteAsync(cancellationToken).ConfigureAwait(false);
            var group = await ReadAsync(after, cancellationToken).ConfigureAwait(false);
            foreach (var change in group)
            {
                yield return change.ToChange();
                after = change.Position;
            }

            if (group.Count < GroupSize)
            {
                if (isComplete)
                {
                    yield break;
                }

                await Task.Delay(Interval, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether the campaign has ended, and no message of it waits. From the side of the messages that wait: they are fewer than all of a campaign.</summary>
    private async Task<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        var hasNothingOpen = string.Join(" and ", ((RecipientState[])[RecipientState.Pending, RecipientState.Sending, RecipientState.Unknown]).Select(state =>
            $"not exists (select 1 from smslive247_send s where s.campaign_id = @campaign and s.state = {(int)state})"));
        return await database.ReadAsync(
            session => session.ScalarAsync<long>(
                $"""
                select count(*) from smslive247_campaign where id = @campaign and state in ({(int)CampaignState.Completed}, {(int)CampaignState.Cancelled}) and {hasNothingOpen}
                    and not exists (
                        select 1 from smslive247_message m join smslive247_send s on s.id = m.send_id
                        where m.delivery = {(int)DeliveryState.Waiting} and {database.WithoutIndex("s.campaign_id")} = @campaign)
                """,
                new { campaign }),
            cancellationToken).ConfigureAwait(false) > 0;
    }

    private Task<IReadOnlyList<ChangeRecord>> ReadAsync(long after, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<ChangeRecord>(
            $"""
            select m.change_number as Position, s.phone_number as PhoneNumber, m.message_id as MessageId, m.delivery as State, m.reported_at as ReportedAt
            from smslive247_message m join smslive247_send s on s.id = m.send_id
            where m.campaign_id = @campaign and m.change_number > @after order by m.change_number limit {GroupSize}
            """,
            new { campaign, after }),
        cancellationToken);

    private sealed class ChangeRecord
    {
        public long Position { get; init; }

        public string? PhoneNumber { get; init; }

        public string? MessageId { get; init; }

        public DeliveryState State { get; init; }

        public long? ReportedAt { get; init; }

        public DeliveryChange ToChange() => new(Position, PhoneNumber, MessageId, State, ReportedAt?.ToTime());
    }
}
