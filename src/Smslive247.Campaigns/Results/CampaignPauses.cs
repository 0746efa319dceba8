using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Results;

/// <summary>Pauses campaigns for what their messages came to.</summary>
internal sealed class CampaignPauses(Session session, IDatabase database)
{
    private const int InRow = 10;

    private readonly List<CampaignEvent> events = [];

    public IReadOnlyList<CampaignEvent> Events => events;

    public async Task OfCampaignAsync(long id, bool priceRose)
    {
        await PauseAsync(CampaignPauseReason.Refusals, $"id = @id and refusals_in_row >= {InRow}", new { id }).ConfigureAwait(false);
        await PauseAsync(CampaignPauseReason.Doubts, $"id = @id and doubts_in_row >= {InRow}", new { id }).ConfigureAwait(false);
        if (priceRose)
        {
            await PauseAsync(CampaignPauseReason.PriceRose, "id = @id and credit_budget is not null", new { id }).ConfigureAwait(false);
        }
    }

    public Task OfAccountAsync(string account, CampaignPauseReason reason) =>
        reason == CampaignPauseReason.None ? Task.CompletedTask : PauseAsync(reason, "account = @account", new { account });

    private async Task PauseAsync(CampaignPauseReason reason, string condition, object parameters)
    {
        var paused = await session.QueryAsync<PausedCampaign>(
            $"""
            update smslive247_campaign set state = {(int)CampaignState.Paused}, pause_reason = {(int)reason}, refusals_in_row = 0, doubts_in_row = 0
            where state = {(int)CampaignState.Running} and id in (select id from smslive247_campaign where {condition} order by id {database.ForUpdate})
            returning kind as Kind, name as Name, account as Account
            """,
            parameters).ConfigureAwait(false);
        events.AddRange(paused.Select(campaign => new CampaignEvent(CampaignEventKind.Paused, CampaignNames.Public(campaign.Kind, campaign.Name), AccountNames.Public(campaign.Account), reason)));
    }

    private sealed class PausedCampaign
    {
        public CampaignKind Kind { get; init; }

        public string Name { get; init; } = "";

        public string Account { get; init; } = "";
    }
}
