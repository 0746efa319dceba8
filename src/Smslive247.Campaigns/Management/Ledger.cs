using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Management;

internal static class Ledger
{
    public static Task<int> AddAsync(Session session, CampaignKind kind, string name) => session.ExecuteAsync(
        "insert into smslive247_ledger (campaign_id) select id from smslive247_campaign where kind = @kind and name = @name on conflict (campaign_id) do nothing",
        new { kind = (int)kind, name });

    /// <summary>Ends what came in a row, since a person has looked at it.</summary>
    public static Task<int> ForgetRowsAsync(Session session, long campaign) => session.ExecuteAsync(
        "update smslive247_ledger set refused_in_row = 0, doubts_in_row = 0 where campaign_id = @campaign", new { campaign });
}
