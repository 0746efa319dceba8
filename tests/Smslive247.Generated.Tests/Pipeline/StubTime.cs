using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Tests;

/// <summary>
/// Time that stands still. Delays between attempts are recorded and end at once; timeouts, an hour or more here, expire
/// when a test advances the clock.
/// </summary>
internal sealed class StubTime : TimeProvider
{
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromHours(1);
    public static readonly TimeSpan CallTimeout = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 5, 31, 23, 30, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<TimeSpan> waits = [];

    /// <summary>The delays between attempts, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. waits];

    /// <summary>Called when a delay begins; it then lasts until the clock is advanced.</summary>
    public Action? Waiting { get; set; }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public void Advance(TimeSpan time) => clock.Advance(time);

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= AttemptTimeout || dueTime < TimeSpan.Zero)
        {
            return clock.CreateTimer(callback, state, dueTime, period);
        }

        waits.Enqueue(dueTime);
        if (Waiting is null)
        {
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }

        var timer = clock.CreateTimer(callback, state, dueTime, period);
        ThreadPool.QueueUserWorkItem(_ => Waiting());
        return timer;
    }
}
