using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Results;

/// <summary>Pauses campaigns for what their messages came to.</summary>
internal sealed class CampaignPauses(Session session, IDatabase database)
{
    private const int InRow = 10;

    private readonly List<CampaignEvent> events = [];

    public IReadOnlyList<CampaignEvent> Events => events;

    /// <param name="campaigns">The results of each.</param>
    public async Task PauseCampaignsAsync(IEnumerable<IGrouping<long, SendResult>> campaigns)
    {
        foreach (var campaign in campaigns)
        {
            await PauseCampaignAsync(campaign.Key, [.. campaign]).ConfigureAwait(false);
        }
    }

    public Task PauseAccountAsync(string account, CampaignPauseReason reason) =>
        reason == CampaignPauseReason.None ? Task.CompletedTask : PauseAsync(reason, "account = @account", new { account });

    private async Task PauseCampaignAsync(long id, IReadOnlyList<SendResult> results)
    {
        if (results.Any(result => result.IsRefusedInGeneral))
        {
            await PauseAsync(CampaignPauseReason.Refused, InRowCondition("refused_in_row"), new { id }).ConfigureAwait(false);
        }

        if (results.Any(result => result.State == RecipientState.Unknown))
        {
            await PauseAsync(CampaignPauseReason.Doubts, InRowCondition("doubts_in_row"), new { id }).ConfigureAwait(false);
        }

        if (results.Any(result => result.Credits > result.Send.Reserved))
        {
            await PauseAsync(CampaignPauseReason.PriceRose, "id = @id and credit_budget is not null", new { id }).ConfigureAwait(false);
        }
    }

    private static string InRowCondition(string count) => $"id = (select campaign_id from smslive247_ledger where campaign_id = @id and {count} >= {InRow})";

    private async Task PauseAsync(CampaignPauseReason reason, string condition, object parameters)
    {
        var paused = await session.QueryAsync<CampaignName>(
            $"""
            update smslive247_campaign set state = {(int)CampaignState.Paused}, pause_reason = {(int)reason}
            where state = {(int)CampaignState.Running} and id in (select id from smslive247_campaign where {condition} order by id {database.ForUpdate})
            returning {CampaignName.OfCampaign}
            """,
            parameters).ConfigureAwait(false);
        events.AddRange(paused.Select(campaign => campaign.ToEvent(CampaignEventKind.Paused, reason)));
    }
}
