namespace Smslive247.Campaigns;

/// <summary>A recipient of a campaign, or a message of an outbox.</summary>
public sealed record CampaignRecipient
{
    /// <summary>The number; null if it was erased.</summary>
    public required string? PhoneNumber { get; init; }

    /// <summary>The text; null if it was erased.</summary>
    public required string? Text { get; init; }

    /// <summary>The parts of the text.</summary>
    public required int Parts { get; init; }

    /// <summary>What has become of it.</summary>
    public required RecipientState State { get; init; }

    /// <summary>Why, such as <c>opted-out</c>, <c>no-result</c>, or the status of an error response; null if it needs none.</summary>
    public required string? Reason { get; init; }

    /// <summary>The number of attempts. More than one may have been sent only if a person asked for it.</summary>
    public required int Attempts { get; init; }

    /// <summary>The time of the last attempt; null before the first.</summary>
    public required DateTimeOffset? AttemptedAt { get; init; }

    /// <summary>The credits that were charged for its messages.</summary>
    public required decimal Credits { get; init; }

    /// <summary>The ids of its messages at the service; more than one only after a retry that a person asked for. A message that was accepted without an id is missing.</summary>
    public required IReadOnlyList<string> MessageIds { get; init; }

    /// <summary>What was reported of its message. Of several, it is <see cref="DeliveryState.Delivered"/> if one is.</summary>
    /// <value>Null if none was sent.</value>
    public required DeliveryState? Delivery { get; init; }

    /// <summary>Returns the state, without number and text.</summary>
    public override string ToString() => $"{State}";
}
