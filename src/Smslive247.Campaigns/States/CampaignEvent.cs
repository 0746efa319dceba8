namespace Smslive247.Campaigns;

/// <summary>Something that happened to a campaign, or to the outbox of an account. It contains no phone number and no text.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Campaign">The name of the campaign; null for the outbox.</param>
/// <param name="Account">The name of the account; null for the one without a name.</param>
/// <param name="PauseReason">Why it was paused.</param>
public sealed record CampaignEvent(CampaignEventKind Kind, string? Campaign, string? Account, CampaignPauseReason PauseReason = CampaignPauseReason.None);
