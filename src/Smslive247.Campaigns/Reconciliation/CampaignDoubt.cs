namespace Smslive247.Campaigns;

/// <summary>A message that is, or was, in doubt.</summary>
/// <param name="Recipient">The recipient, with the state now.</param>
/// <param name="Evidence">The searches for it, the oldest first.</param>
public sealed record CampaignDoubt(CampaignRecipient Recipient, IReadOnlyList<DoubtEvidence> Evidence)
{
    /// <summary>Returns the state, without number and text.</summary>
    public override string ToString() => Recipient.ToString();
}
