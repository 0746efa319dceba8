namespace Smslive247.Sandbox.Http;

/// <summary>Limits the requests of each key in any second. Safe for several threads.</summary>
internal sealed class RateLimit(TimeProvider time, int? requestsPerSecond)
{
    private readonly object gate = new();
    private readonly Dictionary<string, Queue<long>> admitted = new(StringComparer.Ordinal);
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
                admitted.Clear();
            }
        }
    }

    /// <summary>Forgets the requests of the last second.</summary>
    public void Clear()
    {
        lock (gate)
        {
            admitted.Clear();
        }
    }

    /// <returns>Whether one more request of the key is within the limit.</returns>
    [Behaviour("A key that makes more requests than allowed within any second is rejected with 429, with Retry-After: 1.", Option = nameof(SandboxOptions.RequestsPerSecond))]
    public bool Admits(string key)
    {
        lock (gate)
        {
            if (limit is null)
            {
                return true;
            }

            var times = admitted.TryGetValue(key, out var known) ? known : admitted[key] = new();
            while (times.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= TimeSpan.FromSeconds(1))
            {
                times.Dequeue();
            }

            if (times.Count >= limit)
            {
                return false;
            }

            times.Enqueue(time.GetTimestamp());
            return true;
        }
    }
}
