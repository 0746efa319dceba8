namespace Smslive247.Campaigns;

/// <summary>The delivery of a message, once it is final.</summary>
/// <param name="Position">The place in the stream, from which it can be continued. Later changes of a campaign have higher ones.</param>
/// <param name="PhoneNumber">The number of the recipient; null if it was erased.</param>
/// <param name="MessageId">The id at the service; null if the message was accepted without one.</param>
/// <param name="State">What was reported; never <see cref="DeliveryState.Waiting"/>.</param>
/// <param name="ReportedAt">The time of the report; null if there is none, or it states none.</param>
public sealed record DeliveryChange(long Position, string? PhoneNumber, string? MessageId, DeliveryState State, DateTimeOffset? ReportedAt)
{
    /// <summary>Returns the state, without the number.</summary>
    public override string ToString() => $"{State}";
}
