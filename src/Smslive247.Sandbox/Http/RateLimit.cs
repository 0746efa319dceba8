namespace Smslive247.Sandbox.Http;

/// <summary>Counts the requests of each key in windows of one second. Safe for several threads.</summary>
internal sealed class RateLimit(TimeProvider time, int? requestsPerSecond)
{
    private readonly object gate = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private long windowStart = time.GetTimestamp();
    private int? limit = requestsPerSecond;

    /// <summary>Null: there is none.</summary>
    public int? RequestsPerSecond
    {
        get
        {
            lock (gate)
            {
                return limit;
            }
        }

        set
        {
            lock (gate)
            {
                limit = value;
                counts.Clear();
            }
        }
    }

    /// <summary>Forgets the requests of this second.</summary>
    public void Clear()
    {
        lock (gate)
        {
            counts.Clear();
        }
    }

    /// <returns>Whether one more request of the key is within the limit.</returns>
    [Behaviour("A key that makes more requests than allowed within a second is rejected with 429, with Retry-After: 1.", Option = nameof(SandboxOptions.RequestsPerSecond))]
    public bool Admits(string key)
    {
        lock (gate)
        {
            if (limit is null)
            {
                return true;
            }

            if (time.GetElapsedTime(windowStart) >= TimeSpan.FromSeconds(1))
            {
                windowStart = time.GetTimestamp();
                counts.Clear();
            }

            return (counts[key] = counts.GetValueOrDefault(key) + 1) <= limit;
        }
    }
}
