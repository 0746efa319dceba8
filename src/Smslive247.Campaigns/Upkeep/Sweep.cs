using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Upkeep;

/// <summary>What one process does for all: claims without a result, doubts, dates, ends, personal data. Two at once do no harm.</summary>
internal sealed class Sweep(IDatabase database, CampaignsOptions options, EventPublisher events, ILogger<Sweep> logger)
{
    private static readonly TimeSpan WorkerMemory = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await BuryAsync(cancellationToken).ConfigureAwait(false);
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        await SkipLateAsync(cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        await new PersonalDataSweep(database, options).RunAsync(cancellationToken).ConfigureAwait(false);
        await ForgetWorkersAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What has no result within the lease is in doubt, whether its worker died or stands still. It is never pending again by itself.</summary>
    private async Task BuryAsync(CancellationToken cancellationToken)
    {
        var buried = await WriteAsync(
            $"""
            update smslive247_send set state = {(int)RecipientState.Unknown}, reason = '{Reasons.NoResult}', changed_at = {database.Now}
            where state = {(int)RecipientState.Sending} and claimed_at < {database.Now} - @lease
            """,
            new { lease = options.Lease.ToMicroseconds() },
            cancellationToken).ConfigureAwait(false);
        if (buried > 0)
        {
            logger.MessagesInDoubt(buried);
        }
    }

    /// <summary>What stays in doubt is for a person.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var settled = await database.WriteAsync(
            session => session.QueryAsync<CampaignName>(
                $"""
                update smslive247_send set state = {(int)RecipientState.Unresolved}, changed_at = {database.Now}
                where state = {(int)RecipientState.Unknown} and claimed_at < {database.Now} - @age
                returning {CampaignName.OfSend}
                """,
                new { age = (options.Lease + options.SettleTime).ToMicroseconds() }),
            cancellationToken).ConfigureAwait(false);
        foreach (var campaign in settled.GroupBy(row => row))
        {
            logger.MessagesUnresolved(campaign.Count(), campaign.Key.Text);
            await events.PublishAsync([campaign.Key.ToEvent(CampaignEventKind.Unresolved)], cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<int> SkipLateAsync(CancellationToken cancellationToken) => WriteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Skipped}, reason = '{Reasons.TooLate}', changed_at = {database.Now}
        where state = {(int)RecipientState.Pending} and (good_until <= @now or campaign_id in (
            select id from smslive247_campaign where good_until <= @now and state in ({(int)CampaignState.Running}, {(int)CampaignState.Paused})))
        """,
        new { now = options.TimeProvider.GetUtcNow().ToMicroseconds() },
        cancellationToken);

    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var completed = await database.WriteAsync(
            session => session.QueryAsync<CampaignName>(
                $"""
                update smslive247_campaign set state = {(int)CampaignState.Completed}, ended_at = {database.Now}
                where kind = {(int)CampaignKind.Campaign} and state = {(int)CampaignState.Running} and not exists (
                    select 1 from smslive247_send s where s.campaign_id = smslive247_campaign.id
                        and s.state in ({(int)RecipientState.Pending}, {(int)RecipientState.Sending}, {(int)RecipientState.Unknown}))
                returning {CampaignName.OfCampaign}
                """),
            cancellationToken).ConfigureAwait(false);
        await events.PublishAsync(completed.Select(campaign => campaign.ToEvent(CampaignEventKind.Completed)), cancellationToken).ConfigureAwait(false);
    }

    private Task<int> ForgetWorkersAsync(CancellationToken cancellationToken) => WriteAsync(
        $"delete from smslive247_worker where seen_at < {database.Now} - @age", new { age = WorkerMemory.ToMicroseconds() }, cancellationToken);

    private Task<int> WriteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.WriteAsync(session => session.ExecuteAsync(sql, parameters), cancellationToken);
}
