using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Claims;

/// <summary>Claims messages: a row is committed as being sent before its request is written, and nothing but a person makes it pending again.</summary>
internal sealed class ClaimStore(IDatabase database, CampaignsOptions options)
{
    private const int MaxOptedOut = 64;

    public Task<IReadOnlyList<RunnableCampaign>> ListRunnableAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<RunnableCampaign>(
            $"""
            select c.id as Id, c.kind as Kind, c.account as Account, case when c.credit_budget is null then 0 else 1 end as HasBudget,
                coalesce(c.sender_id, '') as SenderId, c.route_id as RouteId, c.good_until as GoodUntil
            from smslive247_campaign c
            where c.state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0
                and exists (select 1 from smslive247_send s where s.campaign_id = c.id and s.state = {(int)RecipientState.Pending})
            order by c.id
            """),
        cancellationToken);

    /// <returns>The messages, whose claim is durable; empty if the campaign does not run, or nothing fits.</returns>
    public async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(RunnableCampaign campaign, string worker, int parts, int rows, CancellationToken cancellationToken)
    {
        IReadOnlyList<ClaimedSend> taken = [];
        try
        {
            return await database.WriteAsync(async session => taken = await ClaimAsync(session, campaign, worker, parts, rows).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (taken.Count > 0)
        {
            throw new ClaimFailedException(taken, exception);
        }
    }

    private async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(Session session, RunnableCampaign runnable, string worker, int parts, int rows)
    {
        var (campaigns, candidates) = await LockAsync(session, runnable, rows + MaxOptedOut).ConfigureAwait(false);
        if (campaigns is not [var campaign])
        {
            return [];
        }

        ThrowIfNotDurable(campaign);
        var selection = ClaimSelection.From(candidates, parts, PriceOf(campaign), campaign.BudgetLeft);
        await SkipAsync(session, selection.OptedOut).ConfigureAwait(false);
        var taken = selection.Taken.Take(rows).ToList();
        if (taken.Count > 0)
        {
            await MarkAsync(session, worker, taken).ConfigureAwait(false);
            await ReserveAsync(session, runnable, taken).ConfigureAwait(false);
        }
        else if (selection.IsOverBudget)
        {
            await SkipRestAsync(session, runnable.Id).ConfigureAwait(false);
        }

        taken.ForEach(send => (send.Account, send.IsOutbox) = (campaign.Account, runnable.IsOutbox));
        return taken;
    }

    /// <summary>Waits for a pause that is being committed, and lets none be committed before the claim is. Claims on one budget wait for each other.</summary>
    private Task<(IReadOnlyList<ClaimableCampaign> Campaigns, IReadOnlyList<ClaimedSend> Candidates)> LockAsync(Session session, RunnableCampaign campaign, int limit) =>
        session.QueryTwoAsync<ClaimableCampaign, ClaimedSend>(
            $"""
            select account as Account, credit_budget - reserved + (select l.released - l.spent from smslive247_ledger l where l.campaign_id = smslive247_campaign.id) as BudgetLeft,
                (select a.credits_per_part from smslive247_account a where a.name = smslive247_campaign.account) as LearnedPrice, {database.IsDurable} as IsDurable
            from smslive247_campaign
            where id = @Id and state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0 {(campaign.HasBudget ? database.ForUpdate : database.ForShare)}
            """,
            $"""
            select id as Id, campaign_id as CampaignId, attempt + 1 as Attempt, parts as Parts, phone_number as PhoneNumber, text as Text,
                coalesce(sender_id, @SenderId) as SenderId, coalesce(route_id, @RouteId) as RouteId, coalesce(good_until, @GoodUntil) as GoodUntil,
                {(campaign.IsOutbox && options.OutboxIgnoresOptOuts ? "0" : OptOutSql.IsOptedOut)} as IsOptedOut
            from smslive247_send where campaign_id = @Id and state = {(int)RecipientState.Pending} order by id limit @limit {database.SkipLocked}
            """,
            new { campaign.Id, campaign.Account, campaign.SenderId, campaign.RouteId, campaign.GoodUntil, limit });

    private static void ThrowIfNotDurable(ClaimableCampaign campaign)
    {
        if (!campaign.IsDurable)
        {
            throw new InvalidOperationException("The database does not make commits durable (synchronous_commit, pragma synchronous) although it was told to: a crash would lose claims.");
        }
    }

    private long PriceOf(ClaimableCampaign campaign) => PartPrice.Of(options.CreditsPerPart, campaign.LearnedPrice);

    private Task<int> SkipAsync(Session session, IReadOnlyList<ClaimedSend> sends) => sends.Count == 0 ? Task.FromResult(0) : session.ExecuteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Skipped}, reason = '{Reasons.OptedOut}', changed_at = {database.Now}
        from {database.Rows("send_id bigint")} where id = send_id
        """,
        new { rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send.Id })) });

    private Task<int> MarkAsync(Session session, string worker, List<ClaimedSend> sends) => session.ExecuteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Sending}, attempt = attempt + 1, worker = @worker,
            claimed_at = {database.Now}, changed_at = {database.Now}, reserved = price, reason = null
        from {database.Rows("send_id bigint, price bigint")} where id = send_id
        """,
        new { worker, rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send.Id, price = send.Reserved })) });

    private static Task<int> ReserveAsync(Session session, RunnableCampaign campaign, List<ClaimedSend> sends) => !campaign.HasBudget ? Task.FromResult(0) : session.ExecuteAsync(
        "update smslive247_campaign set reserved = reserved + @price where id = @Id", new { campaign.Id, price = sends.Sum(send => send.Reserved) });

    /// <summary>Skips what the budget does not pay, once nothing is in flight that could give credits back.</summary>
    private Task<int> SkipRestAsync(Session session, long campaign) => session.ExecuteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Skipped}, reason = '{Reasons.Budget}', changed_at = {database.Now}
        where campaign_id = @campaign and state = {(int)RecipientState.Pending}
            and not exists (select 1 from smslive247_send other where other.campaign_id = @campaign and other.state = {(int)RecipientState.Sending})
        """,
        new { campaign });
}
