using System.Text.Json;
using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Claims;

/// <summary>
/// Claims messages: a row is committed as being sent before its request is written. Each claim has an id of its own, which its results have to state: a
/// claim that was rolled back must not change the row of the next one.
/// </summary>
internal sealed class ClaimStore(IDatabase database, ContinuityStore continuity, CampaignsOptions options)
{
    private const int MaxOptedOut = 64;

    private static readonly (IReadOnlyList<ClaimedSend> Taken, Action Afterwards) Nothing = ([], static () => { });

    private const string BudgetLeft =
        "credit_budget - reserved + (select l.released - l.spent from smslive247_ledger l where l.campaign_id = smslive247_campaign.id)";

    private const string LearnedPrice = "(select a.credits_per_part from smslive247_account a where a.name = smslive247_campaign.account)";

    private const string HasGap = "(select count(*) from smslive247_gap g where g.account = smslive247_campaign.account)";

    private static readonly string NextParts =
        $"(select s.parts from smslive247_send s where s.campaign_id = smslive247_campaign.id and s.state = {(int)RecipientState.Pending} order by {PendingOrder.Sql} limit 1)";

    public Task<IReadOnlyList<RunnableCampaign>> ListRunnableAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<RunnableCampaign>(
            $"""
            select id as Id, kind as Kind, account as Account, coalesce(sender_id, '') as SenderId, route_id as RouteId, good_until as GoodUntil,
                {BudgetLeft} as BudgetLeft, {LearnedPrice} as LearnedPrice, {NextParts} as NextParts
            from smslive247_campaign
            where state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0 and {HasGap} = 0
                and exists (select 1 from smslive247_send s where s.campaign_id = smslive247_campaign.id and s.state = {(int)RecipientState.Pending})
            order by id
            """),
        cancellationToken);

    public bool IsOverBudget(RunnableCampaign campaign) => campaign.NextParts * PartPrice.From(options.CreditsPerPart, campaign.LearnedPrice) > campaign.BudgetLeft;

    /// <summary>Skips what the budget does not pay, once nothing is in flight that could give credits back.</summary>
    public Task<int> SkipOverBudgetAsync(RunnableCampaign campaign, CancellationToken cancellationToken) => database.WriteInBatchesAsync(
        $"""
        update smslive247_send set state = {SkippedState.Sql}, reason = '{Reasons.Budget}', changed_at = {database.Now}
        where id in (select id from smslive247_send where campaign_id = @Id and state = {(int)RecipientState.Pending} order by {PendingOrder.Sql} limit {DatabaseExtensions.BatchSize})
            and state = {(int)RecipientState.Pending}
            and not exists (select 1 from smslive247_send other where other.campaign_id = @Id and other.state = {(int)RecipientState.Sending})
            and exists (select 1 from smslive247_campaign where id = @Id and {BudgetLeft} = @BudgetLeft)
        """,
        new { campaign.Id, campaign.BudgetLeft },
        cancellationToken);

    /// <returns>The messages, whose claim is durable; empty if the campaign does not run, or nothing fits.</returns>
    public async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(RunnableCampaign campaign, string worker, int parts, int rows, CancellationToken cancellationToken)
    {
        IReadOnlyList<ClaimedSend> taken = [];
        Action afterwards = static () => { };
        try
        {
            await database.WriteAsync(
                async session =>
                {
                    (taken, afterwards) = await ClaimAsync(session, campaign, worker, parts, rows).ConfigureAwait(false);
                    return taken.Count;
                },
                cancellationToken).ConfigureAwait(false);
            afterwards();
            return taken;
        }
        catch (Exception exception) when (taken.Count > 0)
        {
            throw new ClaimFailedException(taken, exception);
        }
    }

    /// <returns>The messages, and what to do once they are committed.</returns>
    private async Task<(IReadOnlyList<ClaimedSend> Taken, Action Afterwards)> ClaimAsync(Session session, RunnableCampaign runnable, string worker, int parts, int rows)
    {
        var known = continuity.KnownMark;
        var (campaigns, candidates) = await LockAsync(session, runnable, rows + MaxOptedOut).ConfigureAwait(false);
        if (campaigns is not [var campaign])
        {
            return Nothing;
        }

        ThrowIfNotDurable(campaign);
        if (!ContinuityStore.IsUnbroken(campaign, known))
        {
            return ([], await continuity.OpenGapsAsync(session, campaign, known).ConfigureAwait(false));
        }

        var selection = ClaimSelection.From(candidates, parts, PartPrice.From(options.CreditsPerPart, campaign.LearnedPrice), campaign.BudgetLeft);
        var taken = selection.Taken.Take(rows).ToList();
        if (campaign.HasGap || taken.Count + selection.OptedOut.Count == 0)
        {
            return Nothing;
        }

        await SkipAsync(session, selection.OptedOut).ConfigureAwait(false);
        return taken.Count == 0 ? Nothing : (taken, await MarkAsync(session, runnable, campaign.Account, worker, taken).ConfigureAwait(false));
    }

    /// <summary>Waits for a pause that is being committed, and lets none be committed before the claim is. Claims on one budget wait for each other.</summary>
    private Task<(IReadOnlyList<ClaimableCampaign> Campaigns, IReadOnlyList<ClaimedSend> Candidates)> LockAsync(Session session, RunnableCampaign campaign, int limit) =>
        session.QueryTwoAsync<ClaimableCampaign, ClaimedSend>(
            $"""
            select account as Account, {BudgetLeft} as BudgetLeft, {LearnedPrice} as LearnedPrice, {database.IsDurable} as IsDurable,
                {HasGap} as HasGap, {continuity.Columns}
            from smslive247_campaign
            where id = @Id and state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0 {(campaign.HasBudget ? database.ForUpdate : database.ForShare)}
            """,
            $"""
            select id as Id, campaign_id as CampaignId, attempt + 1 as Attempt, parts as Parts, phone_number as PhoneNumber, text as Text,
                coalesce(sender_id, @SenderId) as SenderId, coalesce(route_id, @RouteId) as RouteId, coalesce(good_until, @GoodUntil) as GoodUntil,
                {(campaign.IsOutbox && options.OutboxIgnoresOptOuts ? "0" : OptOutSql.IsOptedOut(database))} as IsOptedOut
            from smslive247_send where campaign_id = @Id and state = {(int)RecipientState.Pending} order by {PendingOrder.Sql} limit @limit {database.SkipLocked}
            """,
            new { campaign.Id, campaign.Account, campaign.SenderId, campaign.RouteId, campaign.GoodUntil, limit });

    private static void ThrowIfNotDurable(ClaimableCampaign campaign)
    {
        if (!campaign.IsDurable)
        {
            throw new InvalidOperationException("The database does not make commits durable (synchronous_commit, pragma synchronous), although the session sets them: a crash would lose claims.");
        }
    }

    private Task<int> SkipAsync(Session session, IReadOnlyList<ClaimedSend> sends) => sends.Count == 0 ? Task.FromResult(0) : session.ExecuteAsync(
        $"""
        update smslive247_send set state = {SkippedState.Sql}, reason = '{Reasons.OptedOut}', changed_at = {database.Now}
        from {database.Rows("send_id bigint")} where id = send_id
        """,
        new { rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send.Id })) });

    private async Task<Action> MarkAsync(Session session, RunnableCampaign runnable, string account, string worker, List<ClaimedSend> taken)
    {
        var claim = Guid.NewGuid().ToString("n");
        taken.ForEach(send => (send.Account, send.IsOutbox, send.ClaimId) = (account, runnable.IsOutbox, claim));
        await session.ExecuteAsync(
            $"""
            update smslive247_send set state = {(int)RecipientState.Sending}, attempt = attempt + 1, claim_id = @claim, worker = @worker,
                claimed_at = {database.Now}, lease_until = {database.Now} + @lease, changed_at = {database.Now}, reserved = price, reason = null
            from {database.Rows("send_id bigint, price bigint")} where id = send_id
            """,
            new { worker, claim, lease = options.Lease.ToMicroseconds(), rows = JsonSerializer.Serialize(taken.Select(send => new { send_id = send.Id, price = send.Reserved })) }).ConfigureAwait(false);
        await ReserveAsync(session, runnable, taken).ConfigureAwait(false);
        return await continuity.MarkAsync(session, worker).ConfigureAwait(false);
    }

    private static Task<int> ReserveAsync(Session session, RunnableCampaign campaign, List<ClaimedSend> sends) => !campaign.HasBudget ? Task.FromResult(0) : session.ExecuteAsync(
        "update smslive247_campaign set reserved = reserved + @price where id = @Id", new { campaign.Id, price = sends.Sum(send => send.Reserved) });
}
