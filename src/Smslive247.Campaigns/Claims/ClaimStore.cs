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
            select c.id as Id, c.kind as Kind, c.account as Account from smslive247_campaign c
            where c.state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0
                and exists (select 1 from smslive247_send s where s.campaign_id = c.id and s.state = {(int)RecipientState.Pending})
            order by c.id
            """),
        cancellationToken);

    /// <summary>The parts of the next messages, by which slots are taken.</summary>
    public Task<IReadOnlyList<int>> ListNextPartsAsync(long campaign, int rows, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<int>(
            $"select parts from smslive247_send where campaign_id = @campaign and state = {(int)RecipientState.Pending} order by id limit @rows", new { campaign, rows }),
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
        if (await LockAsync(session, runnable.Id).ConfigureAwait(false) is not { } campaign)
        {
            return [];
        }

        var candidates = await ListCandidatesAsync(session, runnable, campaign, rows + MaxOptedOut).ConfigureAwait(false);
        var selection = ClaimSelection.From(candidates, parts, PriceOf(campaign), campaign.BudgetLeft);
        await SkipAsync(session, selection.OptedOut).ConfigureAwait(false);
        var taken = selection.Taken.Take(rows).ToList();
        if (taken.Count > 0)
        {
            await MarkAsync(session, runnable.Id, worker, taken).ConfigureAwait(false);
        }
        else if (selection.IsOverBudget)
        {
            await SkipRestAsync(session, runnable.Id).ConfigureAwait(false);
        }

        taken.ForEach(send => (send.Account, send.IsOutbox) = (campaign.Account, runnable.IsOutbox));
        return taken;
    }

    /// <summary>Waits for a pause that is being committed, and lets none be committed before the claim is.</summary>
    private Task<ClaimableCampaign?> LockAsync(Session session, long id) => session.FirstAsync<ClaimableCampaign>(
        $"""
        select account as Account, sender_id as SenderId, route_id as RouteId, good_until as GoodUntil, credit_budget - spent - reserved as BudgetLeft,
            (select a.credits_per_part from smslive247_account a where a.name = smslive247_campaign.account) as LearnedPrice
        from smslive247_campaign where id = @id and state = {(int)CampaignState.Running} and {SchemaUpgrade.IsNewer} = 0 {database.ForUpdate}
        """,
        new { id });

    private Task<IReadOnlyList<ClaimedSend>> ListCandidatesAsync(Session session, RunnableCampaign runnable, ClaimableCampaign campaign, int limit) => session.QueryAsync<ClaimedSend>(
        $"""
        select id as Id, campaign_id as CampaignId, attempt + 1 as Attempt, parts as Parts, phone_number as PhoneNumber, text as Text,
            coalesce(sender_id, @sender) as SenderId, coalesce(route_id, @route) as RouteId, coalesce(good_until, @goodUntil) as GoodUntil,
            {(runnable.IsOutbox && options.OutboxIgnoresOptOuts ? "0" : OptOutSql.IsOptedOut)} as IsOptedOut
        from smslive247_send where campaign_id = @campaign and state = {(int)RecipientState.Pending} order by id limit @limit {database.SkipLocked}
        """,
        new { campaign = runnable.Id, account = campaign.Account, sender = campaign.SenderId ?? "", route = campaign.RouteId, goodUntil = campaign.GoodUntil, limit });

    private long PriceOf(ClaimableCampaign campaign) => PartPrice.Of(options.CreditsPerPart, campaign.LearnedPrice);

    private Task<int> SkipAsync(Session session, IReadOnlyList<ClaimedSend> sends) => sends.Count == 0 ? Task.FromResult(0) : session.ExecuteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Skipped}, reason = '{Reasons.OptedOut}', changed_at = {database.Now}
        from {database.Rows("send_id bigint")} where id = send_id
        """,
        new { rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send.Id })) });

    private async Task MarkAsync(Session session, long campaign, string worker, List<ClaimedSend> sends)
    {
        await session.ExecuteAsync(
            $"""
            update smslive247_send set state = {(int)RecipientState.Sending}, attempt = attempt + 1, worker = @worker,
                claimed_at = {database.Now}, changed_at = {database.Now}, reserved = price, reason = null
            from {database.Rows("send_id bigint, price bigint")} where id = send_id
            """,
            new { worker, rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send.Id, price = send.Reserved })) }).ConfigureAwait(false);
        await session.ExecuteAsync(
            "update smslive247_campaign set reserved = reserved + @price where id = @campaign", new { campaign, price = sends.Sum(send => send.Reserved) }).ConfigureAwait(false);
    }

    /// <summary>Skips what the budget does not pay, once nothing is in flight that could give credits back.</summary>
    private Task<int> SkipRestAsync(Session session, long campaign) => session.ExecuteAsync(
        $"""
        update smslive247_send set state = {(int)RecipientState.Skipped}, reason = '{Reasons.Budget}', changed_at = {database.Now}
        where campaign_id = @campaign and state = {(int)RecipientState.Pending}
            and not exists (select 1 from smslive247_send other where other.campaign_id = @campaign and other.state = {(int)RecipientState.Sending})
        """,
        new { campaign });
}
