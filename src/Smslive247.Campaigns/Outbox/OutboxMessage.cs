namespace Smslive247.Campaigns;

/// <summary>One message for the outbox.</summary>
/// <param name="SenderId">The sender ID.</param>
/// <param name="PhoneNumber">The number, as people write it.</param>
/// <param name="Text">The text, of at most five parts.</param>
public sealed record OutboxMessage(string SenderId, string PhoneNumber, string Text)
{
    /// <summary>The name under which the account was registered.</summary>
    /// <value>Default: null, the account without a name.</value>
    public string? Account { get; init; }

    /// <summary>The route; null for that of the account.</summary>
    public string? RouteId { get; init; }

    /// <summary>The time from which on the message is too late, and is skipped.</summary>
    /// <value>Default: null, no limit.</value>
    public DateTimeOffset? GoodUntil { get; init; }

    /// <summary>Returns the sender ID, without number and text.</summary>
    public override string ToString() => SenderId;
}
