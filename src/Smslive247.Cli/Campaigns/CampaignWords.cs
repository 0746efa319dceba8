using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>States and reasons for people.</summary>
internal static class CampaignWords
{
    public static string Of(CampaignState state) => state switch
    {
        CampaignState.Draft => "a draft",
        CampaignState.Running => "running",
        CampaignState.Paused => "paused",
        CampaignState.Completed => "completed",
        _ => "cancelled",
    };

    /// <summary>Why it is paused, and what to do.</summary>
    public static string Of(CampaignPauseReason reason) => reason switch
    {
        CampaignPauseReason.NoCredit => "the account has too few credits; buy some, then resume it",
        CampaignPauseReason.KeyRejected => "the service does not accept the key; correct it, then resume it",
        CampaignPauseReason.Refused => "the service refused ten messages in a row; see the reason in the report",
        CampaignPauseReason.Doubts => "ten messages in a row are in doubt; resume it when the service is well again",
        CampaignPauseReason.PriceRose => "a message cost more than the budget reserves; look at the price, then resume it",
        CampaignPauseReason.DryRun => "the account is in dry run",
        _ => "somebody paused it",
    };
}
