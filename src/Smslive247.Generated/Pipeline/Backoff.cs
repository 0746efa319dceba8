namespace Smslive247.Pipeline;

/// <summary>The delay before the next attempt of a call.</summary>
internal sealed class Backoff(Smslive247Options options)
{
    private readonly Random random = new();

    /// <summary>
    /// The delay doubles with each attempt, and jitter takes up to half of it off. A longer one that the service requests is used
    /// instead. Polly's own delay does not fit: it adds jitter after this decision, and may be shorter than the requested one.
    /// </summary>
    /// <param name="retry">The number of the retry, from 0.</param>
    /// <param name="failure">The failure of the last attempt.</param>
    public TimeSpan DelayBefore(int retry, Exception? failure)
    {
        var full = Math.Min(options.RetryDelay.Ticks * Math.Pow(2, retry), options.MaxRetryDelay.Ticks);
        var delay = TimeSpan.FromTicks((long)(full * (1 - (NextDouble() / 2))));
        return failure is Smslive247ApiException { RetryAfter: { } requested } && requested > delay ? Shorter(requested, options.MaxRetryDelay) : delay;
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
