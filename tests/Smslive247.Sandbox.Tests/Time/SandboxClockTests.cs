using Microsoft.Extensions.Time.Testing;
using Smslive247.Sandbox.Time;

namespace Smslive247.Sandbox.Tests.Time;

public sealed class SandboxClockTests
{
    private readonly FakeTimeProvider source = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
    private readonly SandboxClock clock;

    public SandboxClockTests() => clock = new(source);

    [Fact]
    public void TryAdvance_Twice_AddsUp()
    {
        var start = clock.GetTimestamp();
        clock.TryAdvance(TimeSpan.FromMinutes(1));
        source.Advance(TimeSpan.FromSeconds(1));
        clock.TryAdvance(TimeSpan.FromMinutes(1));

        Assert.Equal(new(2026, 3, 2, 8, 2, 1, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromSeconds(121), clock.GetElapsedTime(start));
    }

    [Fact]
    public void Reset_Advanced_SetsTheDateBackButNotTheElapsedTime()
    {
        var start = clock.GetTimestamp();
        clock.TryAdvance(TimeSpan.FromMinutes(1));

        clock.Reset();

        Assert.Equal((source.GetUtcNow(), TimeSpan.FromMinutes(1)), (clock.GetUtcNow(), clock.GetElapsedTime(start)));
    }

    [Fact]
    public async Task Delay_ClockAdvanced_EndsWhenDue()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(10), clock);
        clock.TryAdvance(TimeSpan.FromMinutes(9));
        Assert.False(delay.IsCompleted);
        source.Advance(TimeSpan.FromSeconds(59));
        Assert.False(delay.IsCompleted);

        clock.TryAdvance(TimeSpan.FromSeconds(1));
        source.Advance(TimeSpan.Zero);

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Delay_SourceAdvanced_EndsWhenDue()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(10), clock);
        clock.TryAdvance(TimeSpan.FromMinutes(9));

        source.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Timer_Fired_DoesNotFireAgainWhenTheClockIsAdvanced()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        source.Advance(TimeSpan.FromSeconds(1));

        clock.TryAdvance(TimeSpan.FromHours(1));
        source.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, fired);
    }

    [Fact]
    public void Timer_Disposed_DoesNotFire()
    {
        var fired = 0;
        clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Dispose();

        clock.TryAdvance(TimeSpan.FromHours(1));
        source.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, fired);
    }

    [Fact]
    public void TryAdvance_NegativeOrTooFar_DoesNotMove()
    {
        Assert.False(clock.TryAdvance(TimeSpan.FromTicks(-1)));
        Assert.True(clock.TryAdvance(SandboxClock.Longest));

        Assert.False(clock.TryAdvance(TimeSpan.FromTicks(1)));
        Assert.Equal(SandboxClock.Longest, clock.Advanced);
    }
}
