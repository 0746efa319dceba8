namespace Smslive247.Campaigns.Continuity;

/// <summary>What the database remembers.</summary>
internal class ContinuityState
{
    public bool IsSameDatabase { get; init; }

    /// <summary>Of all workers, in microseconds.</summary>
    public long NewestMark { get; init; }

    /// <summary>The time in which no worker lived, in microseconds.</summary>
    public long Silence { get; init; }
}
