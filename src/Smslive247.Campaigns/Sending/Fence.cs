namespace Smslive247.Campaigns.Sending;

/// <summary>
/// Ends the time in which claimed messages may be sent: half of the lease, so that the lease is not over before the call is. By two clocks: the
/// monotonic one stands still in a suspended machine, and the other can be set back.
/// </summary>
internal readonly struct Fence
{
    private readonly TimeProvider time;
    private readonly TimeSpan limit;
    private readonly long timestamp;
    private readonly DateTimeOffset moment;

    private Fence(TimeProvider time, TimeSpan limit) => (this.time, this.limit, timestamp, moment) = (time, limit, time.GetTimestamp(), time.GetUtcNow());

    /// <summary>Begins before the claim does, whatever the database takes for it.</summary>
    public static Fence Begin(TimeProvider time, TimeSpan lease) => new(time, lease / 2);

    public TimeSpan TimeLeft => limit - time.GetElapsedTime(timestamp);

    public bool IsOver => time.GetElapsedTime(timestamp) >= limit || time.GetUtcNow() - moment >= limit;
}
