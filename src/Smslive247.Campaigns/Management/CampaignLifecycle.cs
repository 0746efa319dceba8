using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Management;

/// <summary>Changes the state of a campaign or an outbox.</summary>
internal sealed class CampaignLifecycle(long id, string account, CampaignServices services)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private IDatabase Database => services.Database;

    public async Task StartAsync(CampaignFigures figures, CancellationToken cancellationToken)
    {
        services.Senders.ThrowIfNotUsable(account);
        await ChangeAsync(
            CampaignEventKind.Started, CampaignState.Running, [CampaignState.Draft], [CampaignState.Running, CampaignState.Completed], $"started_at = {Database.Now}", cancellationToken,
            figures.ThrowIfNotStartableAsync).ConfigureAwait(false);
    }

    public async Task PauseAsync(CancellationToken cancellationToken)
    {
        await ChangeAsync(
            CampaignEventKind.Paused, CampaignState.Paused, [CampaignState.Running], [CampaignState.Paused, CampaignState.Completed], $"pause_reason = {(int)CampaignPauseReason.Requested}", cancellationToken).ConfigureAwait(false);
        await WaitForFlightAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task ResumeAsync(CancellationToken cancellationToken) => ChangeAsync(
        CampaignEventKind.Resumed, CampaignState.Running, [CampaignState.Paused], [CampaignState.Running, CampaignState.Completed], "pause_reason = 0", cancellationToken);

    public async Task CancelAsync(CancellationToken cancellationToken)
    {
        await ChangeAsync(
            CampaignEventKind.Cancelled, CampaignState.Cancelled, [CampaignState.Draft, CampaignState.Running, CampaignState.Paused], [CampaignState.Cancelled],
            $"ended_at = {Database.Now}", cancellationToken).ConfigureAwait(false);
        await SkipPendingAsync(cancellationToken).ConfigureAwait(false);
        await WaitForFlightAsync(cancellationToken).ConfigureAwait(false);

        // What was in flight, and provably not sent.
        await SkipPendingAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task<int> RetryUnresolvedAsync(UnresolvedFilter filter, CancellationToken cancellationToken) =>
        Database.WriteAsync(session => RetryAsync(session, filter), cancellationToken);

    public Task<bool> ResolveAsync(PersonsResolution resolution, CancellationToken cancellationToken) => Database.WriteAsync(
        async session =>
        {
            await LockAsync(session).ConfigureAwait(false);
            return await resolution.WriteAsync(session, Database).ConfigureAwait(false);
        },
        cancellationToken);

    private Task<int> SkipPendingAsync(CancellationToken cancellationToken) => Database.WriteInBatchesAsync(
        $"""
        update smslive247_send set state = {SkippedState.Sql}, reason = '{Reasons.Cancelled}', changed_at = {Database.Now}
        where state = {(int)RecipientState.Pending} and id in (
            select id from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Pending} limit {DatabaseExtensions.BatchSize})
        """,
        new { id },
        cancellationToken);

    /// <summary>What was reserved for the attempt in doubt stays so: it may have been charged.</summary>
    private async Task<int> RetryAsync(Session session, UnresolvedFilter filter)
    {
        var state = await LockAsync(session).ConfigureAwait(false);
        if (state == CampaignState.Cancelled)
        {
            throw new CampaignException("The campaign was cancelled: nothing of it is sent any more.");
        }

        var retried = await session.QueryAsync<long>(
            $"""
            update smslive247_send set state = {(int)RecipientState.Pending}, changed_at = {Database.Now},
                earlier_doubts = earlier_doubts + 1, earlier_reserved = earlier_reserved + reserved
            where campaign_id = @id and state = {(int)RecipientState.Unresolved} and phone_number is not null
                and claimed_at >= @from and claimed_at < @before and (@isAll = 1 or phone_number in (select phone from {Database.Rows("phone text")}))
            returning id
            """,
            filter.Parameters(id, services.Options.Region)).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            update smslive247_campaign set ended_at = null,
                state = case when state = {(int)CampaignState.Completed} then {(int)CampaignState.Running} else state end
            where id = @id and @count > 0
            """,
            new { id, count = retried.Count }).ConfigureAwait(false);
        return retried.Count;
    }

    /// <summary>Waits for claims that are being committed: they hold the same lock. The ledger first, as results do.</summary>
    private async Task<CampaignState> LockAsync(Session session)
    {
        await session.ExecuteAsync($"select 1 from smslive247_ledger where campaign_id = @id {Database.ForUpdate}", new { id }).ConfigureAwait(false);
        return await session.ScalarAsync<CampaignState>($"select state from smslive247_campaign where id = @id {Database.ForUpdate}", new { id }).ConfigureAwait(false);
    }

    private async Task ChangeAsync(
        CampaignEventKind kind, CampaignState target, CampaignState[] from, CampaignState[] already, string also, CancellationToken cancellationToken,
        Func<Session, Task>? check = null)
    {
        var changed = await Database.WriteAsync(
            async session =>
            {
                var state = await LockAsync(session).ConfigureAwait(false);
                if (!from.Contains(state))
                {
                    return already.Contains(state) ? null : throw new CampaignException($"The campaign is {state}, so it cannot be {kind}.");
                }

                await (check?.Invoke(session) ?? Task.CompletedTask).ConfigureAwait(false);
                return await SetAsync(session, target, also).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        if (changed is not null)
        {
            var reason = target == CampaignState.Paused ? CampaignPauseReason.Requested : CampaignPauseReason.None;
            services.Events.Publish([changed.ToEvent(kind, reason)]);
        }
    }

    private async Task<CampaignName?> SetAsync(Session session, CampaignState target, string also)
    {
        await Ledger.ForgetRowsAsync(session, id).ConfigureAwait(false);
        return await session.FirstAsync<CampaignName>(
            $"update smslive247_campaign set state = {(int)target}, {also} where id = @id returning {CampaignName.OfCampaign}", new { id }).ConfigureAwait(false);
    }

    private async Task WaitForFlightAsync(CancellationToken cancellationToken)
    {
        while (await IsInFlightAsync(cancellationToken).ConfigureAwait(false))
        {
            await Task.Delay(Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> IsInFlightAsync(CancellationToken cancellationToken) => await Database.ReadAsync(
        session => session.ScalarAsync<long>(
            $"select count(*) from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Sending}", new { id }),
        cancellationToken).ConfigureAwait(false) > 0;
}
