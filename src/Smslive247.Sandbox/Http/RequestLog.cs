using System.Diagnostics;

namespace Smslive247.Sandbox.Http;

/// <summary>The last requests; older ones are forgotten. Safe for several threads.</summary>
internal sealed class RequestLog
{
    public const int Capacity = 1000;

    private readonly object gate = new();
    private readonly Queue<SandboxRequest> requests = new(Capacity);
    private long count;

    /// <summary>Called with each request that is added.</summary>
    public Action<SandboxRequest>? Observer { get; set; }

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

    /// <summary>The requests from a number on, each with its number; at most the newest of them. The first request has the number 0.</summary>
    public IReadOnlyList<(long Number, SandboxRequest Request)> From(long number, int most)
    {
        lock (gate)
        {
            var first = Math.Max(count - requests.Count, Math.Max(number, count - most));
            return [.. requests.Skip((int)(first - (count - requests.Count))).Select((request, index) => (first + index, request))];
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

        Observe(request);
    }

    /// <summary>An observer that fails changes no response: the request was carried out.</summary>
    private void Observe(SandboxRequest request)
    {
        try
        {
            Observer?.Invoke(request);
        }
        catch (Exception exception)
        {
            Trace.TraceError("The RequestObserver of the sandbox failed: {0}", exception);
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
