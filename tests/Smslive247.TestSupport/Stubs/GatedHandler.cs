using System.Threading.Channels;

namespace Smslive247.TestSupport;

/// <summary>Holds each request until the test responds to it.</summary>
public sealed class GatedHandler : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> requests = [];
    private readonly Channel<GatedRequest> arrived = Channel.CreateUnbounded<GatedRequest>();
    private int underWay;

    /// <summary>Path and query of each request, in order.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Waits for the next request.</summary>
    public Task<GatedRequest> NextAsync() => arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<GatedRequest[]> NextAsync(int count)
    {
        var next = new GatedRequest[count];
        for (var number = 0; number < count; number++)
        {
            next[number] = await NextAsync();
        }

        return next;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var gated = new GatedRequest(request.RequestUri!.PathAndQuery);
        requests.Enqueue(gated.Line);
        Interlocked.Increment(ref underWay);
        await arrived.Writer.WriteAsync(gated, cancellationToken);
        try
        {
            return await gated.Response.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }
}

/// <summary>A request that waits for its response from the test.</summary>
/// <param name="Line">Path and query.</param>
public sealed record GatedRequest(string Line)
{
    private readonly TaskCompletionSource<HttpResponseMessage> reply = new();

    public Task<HttpResponseMessage> Response => reply.Task;

    public void Reply(HttpResponseMessage response) => reply.SetResult(response);
}
