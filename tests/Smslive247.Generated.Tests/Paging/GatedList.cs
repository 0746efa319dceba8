using System.Collections.Concurrent;

namespace Smslive247.Tests;

/// <summary>A list whose pages the test releases, with a count of the requests in flight.</summary>
internal sealed class GatedList(int count)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> gates = [];
    private readonly ConcurrentQueue<int> requested = [];
    private readonly StubList list = new(count);
    private int underWay;

    public PagedAsyncEnumerable<int> All => new(FetchAsync);

    /// <summary>The requested pages, in order.</summary>
    public IReadOnlyList<int> Requested => [.. requested];

    public int UnderWay => Volatile.Read(ref underWay);

    public void Send(params IEnumerable<int> pages)
    {
        foreach (var pageNo in pages)
        {
            GateOf(pageNo).SetResult();
        }
    }

    private async Task<Page<int>> FetchAsync(int pageNo, CancellationToken cancellationToken)
    {
        requested.Enqueue(pageNo);
        Interlocked.Increment(ref underWay);
        await GateOf(pageNo).Task.WaitAsync(cancellationToken);
        Interlocked.Decrement(ref underWay);
        return list.PageOf(pageNo);
    }

    private TaskCompletionSource GateOf(int pageNo) => gates.GetOrAdd(pageNo, static _ => new());
}
