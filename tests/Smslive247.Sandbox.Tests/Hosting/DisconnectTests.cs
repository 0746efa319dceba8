using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Sandbox.Tests.Hosting;

public sealed class DisconnectTests
{
    [Fact]
    public async Task Request_CallerDisconnectsWhileItWaits_IsProcessed()
    {
        using var cancel = new CancellationTokenSource();
        var time = new SignallingTime(cancel.Cancel);
        await using var test = await TestSandbox.StartAsync(options => (options.TimeProvider, options.Latency) = (time, TimeSpan.FromSeconds(10)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Http.PostAsync("/api/v5/sms", new StringContent(TestSandbox.Message, null, "application/json"), cancel.Token));
        time.Advance(TimeSpan.FromSeconds(10));
        while (test.Sandbox.Requests.Count == 0)
        {
            await Task.Yield();
        }

        Assert.Single(test.Sandbox.Messages);
    }

    /// <summary>Signals that the sandbox waits: it has read the request by then.</summary>
    private sealed class SignallingTime(Action onWait) : FakeTimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            onWait();
            return timer;
        }
    }
}
