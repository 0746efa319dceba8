namespace Smslive247.Sandbox.Time;

/// <summary>A timer that fires once, and earlier if its clock is moved forward.</summary>
internal sealed class ClockTimer : ITimer
{
    private readonly object gate = new();
    private readonly SandboxClock clock;
    private readonly ITimer timer;
    private (long Start, TimeSpan Due)? waiting;

    public ClockTimer(SandboxClock clock, TimeProvider source, Action callback, TimeSpan dueTime)
    {
        this.clock = clock;
        timer = source.CreateTimer(_ => Fire(callback), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        clock.Add(this);
        Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            waiting = dueTime == Timeout.InfiniteTimeSpan ? null : (clock.GetTimestamp(), dueTime);
            return timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Waits for what is left by the clock.</summary>
    public void Restart()
    {
        lock (gate)
        {
            if (waiting is var (start, due))
            {
                var left = due - clock.GetElapsedTime(start);
                timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public void Dispose()
    {
        clock.Remove(this);
        timer.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        clock.Remove(this);
        return timer.DisposeAsync();
    }

    private void Fire(Action callback)
    {
        lock (gate)
        {
            waiting = null;
        }

        callback();
    }
}
