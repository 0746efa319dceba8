namespace Smslive247.Campaigns;

/// <summary>One search of the list of the service for a message in doubt.</summary>
public sealed record DoubtEvidence
{
    /// <summary>When the list was read.</summary>
    public required DateTimeOffset SearchedAt { get; init; }

    /// <summary>The start of the time that was listed.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The end of the time that was listed.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>The messages that the list had in this time.</summary>
    public required long Listed { get; init; }

    /// <summary>Whether the list had a message that was sent, with a response, after the newest doubt.</summary>
    public required bool IsTrusted { get; init; }

    /// <summary>Whether the message was found.</summary>
    public required bool WasFound { get; init; }

    /// <summary>The credits of the account when they were last read before anything was in doubt; null if they never were.</summary>
    public required decimal? CreditsBefore { get; init; }

    /// <summary>The credits of the account at the search. They prove nothing: other programs use the account too.</summary>
    public required decimal? CreditsAfter { get; init; }
}
