namespace Smslive247.Sandbox;

/// <summary>A snapshot of a message that the sandbox accepted.</summary>
public sealed record SandboxMessage
{
    /// <summary>The id of the message.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its batch; a single message has a batch of its own.</summary>
    public required long BatchId { get; init; }

    /// <summary>The key of the account. It is a secret if you set a real key.</summary>
    public required string AccountKey { get; init; }

    /// <summary>The sender ID.</summary>
    public required string SenderId { get; init; }

    /// <summary>The phone number: digits with the country code.</summary>
    public required string PhoneNumber { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The one-time password in the text, if an operation for tokens created it.</summary>
    /// <value>Null for any other message.</value>
    public string? OneTimePassword { get; init; }

    /// <summary>The number of parts.</summary>
    public required int Parts { get; init; }

    /// <summary>The charge for all parts, in credits.</summary>
    public required decimal Credits { get; init; }

    /// <summary>The time when the message or its batch was accepted.</summary>
    public required DateTimeOffset DateSubmitted { get; init; }

    /// <summary>The time when the message was sent.</summary>
    /// <value>Null if it is not sent yet.</value>
    public required DateTimeOffset? DateSent { get; init; }

    /// <summary>The delivery reports, oldest first.</summary>
    public required IReadOnlyList<SandboxDeliveryReport> Reports { get; init; }

    /// <summary>Returns the id alone, so that logs contain no keys, numbers or texts.</summary>
    public override string ToString() => $"{nameof(SandboxMessage)} {Id}";
}
