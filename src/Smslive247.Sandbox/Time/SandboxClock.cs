namespace Smslive247.Sandbox.Time;

/// <summary>The clock of a sandbox: that of the options, which can be moved forward. Safe for several threads.</summary>
/// <param name="source">The clock of the options.</param>
internal sealed class SandboxClock(TimeProvider source) : TimeProvider
{
    /// <summary>Farther ahead, a date would not be one.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    private readonly object gate = new();
    private readonly HashSet<ClockTimer> timers = [];
    private TimeSpan advanced;
    private TimeSpan elapsed;

    /// <summary>By how much the clock is ahead of its source.</summary>
    public TimeSpan Advanced
    {
        get
        {
            lock (gate)
            {
                return advanced;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => source.LocalTimeZone;

    public override long TimestampFrequency => source.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow() + Advanced;

    public override long GetTimestamp()
    {
        lock (gate)
        {
            return source.GetTimestamp() + (long)((Int128)elapsed.Ticks * source.TimestampFrequency / TimeSpan.TicksPerSecond);
        }
    }

    /// <remarks>Timers that repeat are those of the source: the sandbox has none.</remarks>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => period == Timeout.InfiniteTimeSpan
        ? new ClockTimer(this, source, () => callback(state), dueTime)
        : source.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves the clock forward. Timers that are due by then fire at once.</summary>
    /// <returns>False if the time is negative, or too long with earlier ones: it was not moved.</returns>
    public bool TryAdvance(TimeSpan time)
    {
        ClockTimer[] waiting;
        lock (gate)
        {
            if (time < TimeSpan.Zero || time > Longest - advanced)
            {
                return false;
            }

            advanced += time;
            elapsed += time;
            waiting = [.. timers];
        }

        Array.ForEach(waiting, timer => timer.Restart());
        return true;
    }

    /// <summary>Sets the clock to its source. Timestamps continue: elapsed time never goes back.</summary>
    public void Reset()
    {
        lock (gate)
        {
            advanced = TimeSpan.Zero;
        }
    }

    public void Add(ClockTimer timer)
    {
        lock (gate)
        {
            timers.Add(timer);
        }
    }

    public void Remove(ClockTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }
}
