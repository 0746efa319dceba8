namespace Smslive247.Sandbox.Service;

/// <summary>A snapshot of a batch and its progress.</summary>
internal sealed record RunningBatch
{
    public required long Id { get; init; }

    public required string AccountKey { get; init; }

    public required string SenderId { get; init; }

    public required string Text { get; init; }

    /// <summary>SCHEDULED, RUNNING, PAUSED, COMPLETED or ABORTED.</summary>
    public required string Status { get; init; }

    public required int Total { get; init; }

    public required int Sent { get; init; }

    public required int Failed { get; init; }

    public required decimal Credits { get; init; }

    public required DateTimeOffset DateSubmitted { get; init; }

    public required DateTimeOffset DateStarts { get; init; }
}
