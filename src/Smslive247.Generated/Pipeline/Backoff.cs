namespace Smslive247.Pipeline;

/// <summary>How long to wait before a call is tried again.</summary>
internal sealed class Backoff(ApiSettings settings)
{
    private readonly Random random = new();

    /// <summary>
    /// The delay doubles with each try, and jitter takes up to half of it off. What the service asks for is used where it is
    /// longer. Polly's own delay cannot tell: its jitter is drawn only after our answer, and may undercut the service.
    /// </summary>
    /// <param name="retry">The number of the try that comes next, from 0.</param>
    /// <param name="failure">What the last try failed with.</param>
    public TimeSpan WaitBefore(int retry, Exception? failure)
    {
        var full = Math.Min(settings.RetryDelay.Ticks * Math.Pow(2, retry), settings.MaxRetryDelay.Ticks);
        var due = TimeSpan.FromTicks((long)(full * (1 - (NextDouble() / 2))));
        return failure is Smslive247ApiException { RetryAfter: { } asked } && asked > due ? Shorter(asked, settings.MaxRetryDelay) : due;
    }

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private double NextDouble()
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }
}
