namespace Smslive247.Campaigns;

/// <summary>A campaign, or the outbox, cannot do what was asked for. The message states why, and contains no phone number and no text.</summary>
/// <param name="message">The message.</param>
public sealed class CampaignException(string message) : Exception(message);
