namespace Smslive247.Campaigns.Sending;

/// <summary>This process as a worker.</summary>
internal sealed class WorkerState
{
    private string? refusal = "it has not started yet.";

    public string Name { get; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():n}";

    /// <summary>Why it claims nothing; null if it does.</summary>
    public string? Refusal
    {
        get => Volatile.Read(ref refusal);
        set => Volatile.Write(ref refusal, value);
    }
}
