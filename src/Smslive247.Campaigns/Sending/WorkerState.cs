namespace Smslive247.Campaigns.Sending;

/// <summary>This process as a worker.</summary>
internal sealed class WorkerState
{
    private string? problem = "it has not started yet.";

    public string Name { get; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():n}";

    /// <summary>Why it claims nothing; null if it does.</summary>
    public string? Problem
    {
        get => Volatile.Read(ref problem);
        set => Volatile.Write(ref problem, value);
    }
}
