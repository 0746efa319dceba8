namespace Smslive247.Campaigns.States;

internal enum CampaignKind
{
    Campaign = 0,

    /// <summary>The outbox of an account.</summary>
    Outbox = 1,
}
