namespace Smslive247.Sandbox.Events;

/// <summary>The figures of a sandbox at one moment.</summary>
internal sealed record SandboxStatus
{
    public required string Key { get; init; }

    public required decimal Credits { get; init; }

    public required int MessageCount { get; init; }

    public required long AcceptedMessages { get; init; }

    public required long RequestCount { get; init; }

    public required int FailureRules { get; init; }

    public required double LatencySeconds { get; init; }

    public required int? RequestsPerSecond { get; init; }

    public required double ListDelaySeconds { get; init; }

    public required SandboxListOrder ListOrder { get; init; }

    public required bool ListBatchMessages { get; init; }

    public required SandboxListedTexts ListedTexts { get; init; }

    public required double ForeignMessageShare { get; init; }

    public required double AdvancedSeconds { get; init; }

    public required DateTimeOffset Now { get; init; }
}
