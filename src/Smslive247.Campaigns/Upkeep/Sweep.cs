using System.Text.Json;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Upkeep;

/// <summary>What one process does for all: claims without a result, doubts, dates, ends, personal data, delivery reports. Two at once do no harm.</summary>
internal sealed class Sweep(
    IDatabase database, DoubtSweep doubts, Preflight preflight, BalanceReader balances, ReportSweep reports, CampaignsOptions options, EventPublisher events, ILogger<Sweep> logger)
{
    private static readonly TimeSpan LongestMemory = TimeSpan.FromDays(1);

    /// <summary>The query for the time at which one began last, in microseconds.</summary>
    public const string LastSweep = $"select cast(value as bigint) from smslive247_setting where name = '{SettingNames.SweptAt}'";

    private readonly PersonalDataSweep personalData = new(database, options);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await IsOutdatedAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await WriteAsync($"update smslive247_setting set value = cast({database.Now} as text) where name = '{SettingNames.SweptAt}'", new { }, cancellationToken).ConfigureAwait(false);
        await BuryAsync(cancellationToken).ConfigureAwait(false);
        await SkipLateAsync(cancellationToken).ConfigureAwait(false);
        await SkipCancelledAsync(cancellationToken).ConfigureAwait(false);
        await preflight.RunAsync(cancellationToken).ConfigureAwait(false);
        await doubts.RunAsync(cancellationToken).ConfigureAwait(false);
        await CompleteAsync(cancellationToken).ConfigureAwait(false);
        await personalData.RunAsync(cancellationToken).ConfigureAwait(false);
        await ForgetWorkersAsync(cancellationToken).ConfigureAwait(false);
        await balances.RunAsync(cancellationToken).ConfigureAwait(false);
        await reports.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A newer version may do more with these rows.</summary>
    private async Task<bool> IsOutdatedAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        session => session.ScalarAsync<long>($"select {SchemaUpgrade.IsNewer}"), cancellationToken).ConfigureAwait(false) == 1;

    /// <summary>What has no result within the lease is in doubt, whether its worker died or stands still. It is never pending again by itself.</summary>
    private async Task BuryAsync(CancellationToken cancellationToken)
    {
        var buried = await WriteAsync(
            $"""
            update smslive247_send set state = {(int)RecipientState.Unknown}, reason = '{Reasons.NoResult}', changed_at = {database.Now}
            where state = {(int)RecipientState.Sending} and lease_until < {database.Now}
            """,
            new { },
            cancellationToken).ConfigureAwait(false);
        if (buried > 0)
        {
            logger.MessagesInDoubt(buried);
        }
    }

    private async Task SkipLateAsync(CancellationToken cancellationToken)
    {
        var now = new { now = options.TimeProvider.GetUtcNow().ToMicroseconds() };
        await SkipAsync("good_until <= @now", Reasons.TooLate, now, cancellationToken).ConfigureAwait(false);
        await SkipOfCampaignsAsync($"good_until <= @now and state in ({(int)CampaignState.Running}, {(int)CampaignState.Paused})", Reasons.TooLate, now, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What was in flight when its campaign was cancelled, and provably not sent; and the rest, if that process died.</summary>
    private Task SkipCancelledAsync(CancellationToken cancellationToken) =>
        SkipOfCampaignsAsync($"state = {(int)CampaignState.Cancelled}", Reasons.Cancelled, new { }, cancellationToken);

    /// <summary>One campaign after the other, so that each is found by its index.</summary>
    private async Task SkipOfCampaignsAsync(string condition, string reason, object parameters, CancellationToken cancellationToken)
    {
        var campaigns = await database.ReadAsync(
            session => session.QueryAsync<long>(
                $"""
                select id from smslive247_campaign where {condition}
                    and exists (select 1 from smslive247_send s where s.campaign_id = smslive247_campaign.id and s.state = {(int)RecipientState.Pending})
                """,
                parameters),
            cancellationToken).ConfigureAwait(false);
        foreach (var id in campaigns)
        {
            await SkipAsync("campaign_id = @id", reason, new { id }, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<int> SkipAsync(string condition, string reason, object parameters, CancellationToken cancellationToken) => database.WriteInBatchesAsync(
        $"""
        update smslive247_send set state = {SkippedState.Sql}, reason = '{reason}', changed_at = {database.Now}
        where state = {(int)RecipientState.Pending} and id in (
            select id from smslive247_send where {condition} and state = {(int)RecipientState.Pending} limit {DatabaseExtensions.BatchSize})
        """,
        parameters,
        cancellationToken);

    /// <summary>A paused one too: otherwise one that was paused after its last message would never end.</summary>
    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var hasNothingOpen = string.Join(" and ", ((RecipientState[])[RecipientState.Pending, RecipientState.Sending, RecipientState.Unknown]).Select(state =>
            $"not exists (select 1 from smslive247_send s where s.campaign_id = smslive247_campaign.id and s.state = {(int)state})"));
        var completed = await database.WriteAsync(
            async session =>
            {
                // A retry that is being committed has this lock. What it did is visible to the next statement only.
                var ended = await session.QueryAsync<long>(
                    $"""
                    select id from smslive247_campaign where kind = {(int)CampaignKind.Campaign}
                        and state in ({(int)CampaignState.Running}, {(int)CampaignState.Paused}) and {hasNothingOpen} order by id {database.ForUpdate}
                    """).ConfigureAwait(false);
                return await session.QueryAsync<CampaignName>(
                    $"""
                    update smslive247_campaign set state = {(int)CampaignState.Completed}, pause_reason = 0, ended_at = {database.Now}
                    where id in (select ended_id from {database.Rows("ended_id bigint")}) and {hasNothingOpen}
                    returning {CampaignName.OfCampaign}
                    """,
                    new { rows = JsonSerializer.Serialize(ended.Select(id => new { ended_id = id })) }).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        events.Publish(completed.Select(campaign => campaign.ToEvent(CampaignEventKind.Completed)));
    }

    /// <summary>The newest worker stays, whatever its age.</summary>
    private async Task ForgetWorkersAsync(CancellationToken cancellationToken)
    {
        var age = new { age = LongestMemory.ToMicroseconds() };
        await WriteAsync($"delete from smslive247_worker where seen_at < {database.Now} - @age and seen_at < (select max(seen_at) from smslive247_worker)", age, cancellationToken).ConfigureAwait(false);
        await WriteAsync(ContinuityStore.ForgetMarks(database), age, cancellationToken).ConfigureAwait(false);
    }

    private Task<int> WriteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.WriteAsync(session => session.ExecuteAsync(sql, parameters), cancellationToken);
}
