namespace Smslive247.Campaigns;

/// <summary>How far a campaign, or an outbox, is.</summary>
/// <param name="State">The state.</param>
/// <param name="PauseReason">Why it is paused.</param>
/// <param name="Recipients">How many recipients are in which state; a state without one is absent.</param>
/// <param name="CreditsSpent">The credits that the service charged.</param>
/// <param name="CreditsReserved">The credits of what is in flight, or in doubt; those of a doubt stay reserved if it is retried.</param>
public sealed record CampaignProgress(
    CampaignState State, CampaignPauseReason PauseReason, IReadOnlyDictionary<RecipientState, long> Recipients, decimal CreditsSpent, decimal CreditsReserved)
{
    /// <summary>How many recipients to whom a message was sent have which delivery; a state without one is absent.</summary>
    public IReadOnlyDictionary<DeliveryState, long> Deliveries { get; init; } = new Dictionary<DeliveryState, long>();

    /// <summary>All recipients.</summary>
    public long Total => Recipients.Values.Sum();

    /// <summary>The recipients in a state.</summary>
    /// <param name="state">The state.</param>
    public long this[RecipientState state] => Recipients.GetValueOrDefault(state);

    /// <summary>The recipients with a delivery.</summary>
    /// <param name="delivery">What was reported.</param>
    public long this[DeliveryState delivery] => Deliveries.GetValueOrDefault(delivery);

    /// <summary>Returns state and counts.</summary>
    public override string ToString() => $"{State}: {string.Join(", ", Recipients.OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}"))}";
}
