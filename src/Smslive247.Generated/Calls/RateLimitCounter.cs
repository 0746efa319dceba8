namespace Smslive247.Calls;

/// <summary>Counts the responses with status 429 (Too Many Requests) to one client. Prefetching slows down after one.</summary>
internal sealed class RateLimitCounter
{
    private int count;

    public int Count => Volatile.Read(ref count);

    public void Increment() => Interlocked.Increment(ref count);
}
