namespace Smslive247.Sandbox.Http;

/// <summary>Limits the requests of each account in any second. Safe for several threads.</summary>
internal sealed class RateLimit(TimeProvider time, int? requestsPerSecond)
{
    private readonly object gate = new();

    /// <summary>The requests of the last second, in their order.</summary>
    private readonly Queue<(string Account, long Time)> admitted = new();

    /// <summary>Their number for each account.</summary>
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
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
                Clear();
            }
        }
    }

    /// <summary>The number of accounts with requests in the last second.</summary>
    internal int Accounts => counts.Count;

    /// <summary>Forgets the requests of the last second.</summary>
    public void Clear()
    {
        lock (gate)
        {
            admitted.Clear();
            counts.Clear();
        }
    }

    /// <returns>Whether one more request of the account is within the limit.</returns>
    [Behaviour("An account that makes more requests than allowed within any second is rejected with 429, with Retry-After: 1; requests without a key count together.", Option = nameof(SandboxOptions.RequestsPerSecond))]
    public bool Admits(string account)
    {
        lock (gate)
        {
            while (admitted.TryPeek(out var oldest) && time.GetElapsedTime(oldest.Time) >= TimeSpan.FromSeconds(1))
            {
                Forget(admitted.Dequeue().Account);
            }

            var count = counts.GetValueOrDefault(account);
            if (limit is null || count >= limit)
            {
                return limit is null;
            }

            counts[account] = count + 1;
            admitted.Enqueue((account, time.GetTimestamp()));
            return true;
        }
    }

    private void Forget(string account)
    {
        if (--counts[account] == 0)
        {
            counts.Remove(account);
        }
    }
}
