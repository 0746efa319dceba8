namespace Smslive247.Pipeline;

/// <summary>The delay before the next attempt of a call.</summary>
internal sealed class Backoff(Smslive247Options options)
{
    private readonly Random random = new();

    /// <summary>The delay doubles with each retry, and jitter reduces it by up to half. A longer delay that the service requests is used instead.</summary>
    /// <param name="retry">The number of the retry, from 0.</param>
    /// <param name="failure">The exception of the last attempt.</param>
    public TimeSpan DelayBefore(int retry, Exception? failure)
    {
        var first = failure is Smslive247RateLimitException ? options.RateLimitRetryDelay : options.RetryDelay;
        var full = Math.Min(first.Ticks * Math.Pow(2, retry), options.MaxRetryDelay.Ticks);
        var delay = TimeSpan.FromTicks((long)(full * (1 - (NextDouble() / 2))));
        return failure is Smslive247ApiException { RetryAfter: { } requested } && requested > delay
            ? TimeSpan.FromTicks(Math.Min(requested.Ticks, options.MaxRetryDelay.Ticks))
            : delay;
    }

    private double NextDouble()
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }
}
