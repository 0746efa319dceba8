namespace Smslive247.Sandbox;

/// <summary>A message that the sandbox accepted, as it was when it was looked at.</summary>
public sealed record SandboxMessage
{
    /// <summary>The service's messageID.</summary>
    public required string Id { get; init; }

    /// <summary>The batch that it belongs to; a message sent singly has one of its own.</summary>
    public required long BatchId { get; init; }

    /// <summary>The key of the account that it is from. It is a secret if yours is.</summary>
    public required string AccountKey { get; init; }

    /// <summary>The name that it comes from.</summary>
    public required string SenderId { get; init; }

    /// <summary>Digits with the country code.</summary>
    public required string PhoneNumber { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>In how many parts it goes out.</summary>
    public required int Parts { get; init; }

    /// <summary>What it cost, all parts together.</summary>
    public required decimal Credits { get; init; }

    /// <summary>When it, or its batch, was accepted.</summary>
    public required DateTimeOffset DateSubmitted { get; init; }

    /// <summary>When it was sent.</summary>
    /// <value>Null: its time is still to come.</value>
    public required DateTimeOffset? DateSent { get; init; }

    /// <summary>What the operators reported, oldest first.</summary>
    public required IReadOnlyList<SandboxDeliveryReport> Reports { get; init; }

    /// <summary>The id alone: no log is to have keys, numbers or texts in it by accident.</summary>
    public override string ToString() => $"{nameof(SandboxMessage)} {Id}";
}
