namespace Smslive247.Sandbox.Http;

/// <summary>The last requests; older ones are forgotten. Safe for several threads.</summary>
internal sealed class RequestLog
{
    public const int Capacity = 1000;

    private readonly object gate = new();
    private readonly Queue<SandboxRequest> requests = new(Capacity);
    private long count;

    /// <summary>Of all requests, forgotten ones too.</summary>
    public long Count
    {
        get
        {
            lock (gate)
            {
                return count;
            }
        }
    }

    public IReadOnlyList<SandboxRequest> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    public void Add(SandboxRequest request)
    {
        lock (gate)
        {
            if (requests.Count == Capacity)
            {
                requests.Dequeue();
            }

            requests.Enqueue(request);
            count++;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            requests.Clear();
            count = 0;
        }
    }
}
