namespace Smslive247.Campaigns.Sending;

/// <summary>
/// Keeps the rate up to the request. A claim that begins long after its slots would meet the next ones: it needs other slots. A worker alone keeps
/// the distance of its slots exactly. With slots that are wider by <see cref="Rate.RateGate.Margin"/>, the parts that begin in any second are then at most the
/// rate and one claim of each worker.
/// </summary>
internal sealed class Pace(TimeProvider time)
{
    private static readonly TimeSpan AlwaysInTime = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan NeverInTime = TimeSpan.FromMilliseconds(250);

    // Timers are as exact as this.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(5);

    // The most that a claim is made ahead of its slots.
    private static readonly TimeSpan MaxAhead = TimeSpan.FromMilliseconds(50);

    private long slot;
    private TimeSpan claimTime;
    private long? began;
    private TimeSpan cost;

    /// <summary>Slots begin after a wait.</summary>
    public void SetSlot(TimeSpan wait) => slot = time.GetTimestamp() + (wait > TimeSpan.Zero ? (long)(wait.TotalSeconds * time.TimestampFrequency) : 0);

    /// <summary>The time until the slots begin, or since, below zero.</summary>
    public TimeSpan TimeToSlot => -time.GetElapsedTime(slot);

    /// <summary>The time until the claim should begin, so that it is committed when the slots begin.</summary>
    public TimeSpan TimeToClaim => TimeToSlot - (claimTime < MaxAhead ? claimTime : MaxAhead);

    /// <summary>A claim took its time, as the next ones will, about.</summary>
    public void SetClaimTime(long started) => claimTime = ((claimTime * 3) + time.GetElapsedTime(started)) / 4;

    /// <summary>Whether the slots began too long ago.</summary>
    /// <param name="parts">The time between them and the next ones.</param>
    public bool IsLate(TimeSpan parts) => time.GetElapsedTime(slot) > LongestDelay(parts);

    /// <summary>Whether a claim that began in time has stood still since.</summary>
    /// <inheritdoc cref="IsLate"/>
    public bool IsOverdue(TimeSpan parts) => time.GetElapsedTime(slot) > LongestDelay(parts) * 1.5;

    /// <summary>The time to wait, if the previous claim began later after its slots than this one would; zero or below if it did not.</summary>
    public TimeSpan MissingDistance => began is { } last ? cost - time.GetElapsedTime(last) - Tolerance : TimeSpan.Zero;

    /// <summary>The requests of a claim begin.</summary>
    /// <param name="parts">The time of its slots.</param>
    public void Begin(TimeSpan parts) => (began, cost) = (time.GetTimestamp(), parts);

    private static TimeSpan LongestDelay(TimeSpan parts) => parts < AlwaysInTime ? AlwaysInTime : parts < NeverInTime ? parts : NeverInTime;
}
