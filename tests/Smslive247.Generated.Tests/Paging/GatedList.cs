using System.Collections.Concurrent;

namespace Smslive247.Tests;

/// <summary>A list whose pages come when the test sends them, and which counts the requests that are under way.</summary>
internal sealed class GatedList(int count)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource> gates = [];
    private readonly ConcurrentQueue<int> asked = [];
    private readonly StubList list = new(count);
    private int underWay;

    public PagedAsyncEnumerable<int> All => new(FetchAsync);

    /// <summary>The pages that were asked for, in order.</summary>
    public IReadOnlyList<int> Asked => [.. asked];

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
        asked.Enqueue(pageNo);
        Interlocked.Increment(ref underWay);
        await GateOf(pageNo).Task.WaitAsync(cancellationToken);
        Interlocked.Decrement(ref underWay);
        return list.PageOf(pageNo);
    }

    private TaskCompletionSource GateOf(int pageNo) => gates.GetOrAdd(pageNo, static _ => new());
}
