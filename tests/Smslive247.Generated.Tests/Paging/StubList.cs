namespace Smslive247.Tests;

/// <summary>A list of the numbers from 1, fetched page by page. Tests can change it between pages.</summary>
internal sealed class StubList(int count, int pageSize = 20)
{
    private readonly List<int> requested = [];

    /// <summary>The requested pages, in order.</summary>
    public IReadOnlyList<int> Requested => requested;

    public int Count { get; set; } = count;

    /// <summary>Changes the page that is returned.</summary>
    public Func<Page<int>, Page<int>> Respond { get; set; } = page => page;

    public PagedAsyncEnumerable<int> All => new((pageNo, cancellationToken) =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        requested.Add(pageNo);
        Assert.True(requested.Count <= 100, "The walk does not end.");
        return Task.FromResult(Respond(PageOf(pageNo)));
    });

    /// <summary>The page of a correct service.</summary>
    public Page<int> PageOf(int pageNo)
    {
        var items = Enumerable.Range(1, Count).Skip((pageNo - 1) * pageSize).Take(pageSize).ToArray();
        return new Page<int>(items, pageNo, pageSize, Count, (Count + pageSize - 1) / pageSize);
    }
}
