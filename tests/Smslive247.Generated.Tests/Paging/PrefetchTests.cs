namespace Smslive247.Tests.Paging;

public class PrefetchTests
{
    private readonly StubList list = new(90);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(100, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    public async Task Prefetch_AnyNumber_ReturnsAllItemsAndRequestsNoPageBeyondTheEnd(int pages, bool statesTotalPages)
    {
        list.Respond = page =>
            new(page.Items, page.PageNo, page.PageSize, page.TotalCount, statesTotalPages ? page.TotalPages : null);

        Assert.Equal(Enumerable.Range(1, 90), await list.All.Prefetch(pages).ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Requested);
    }

    // Without totals, and behind a stated end that is wrong, it is uncertain whether there is another page.
    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    public async Task Prefetch_NextPageIsNotStated_IsOnePageAhead(int pages, bool statesAnEarlyEnd)
    {
        list.Respond = page => statesAnEarlyEnd
            ? new(page.Items, page.PageNo, 100, 90, 1)
            : new(page.Items, page.PageNo, page.PageSize);
        var last = statesAnEarlyEnd ? 5 : 6;

        await foreach (var page in list.All.Prefetch(pages).AsPages())
        {
            Assert.Equal(Enumerable.Range(1, Math.Min(last, page.PageNo + 1)), list.Requested);
        }

        Assert.Equal(Enumerable.Range(1, last), list.Requested);
    }

    // A fetch that throws before it returns a task threw at page 1.
    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public async Task Prefetch_PageThreeFails_ThrowsAtItsPlace(int pages, bool beforeItsTask)
    {
        var failure = new Smslive247ServerException("broken");
        var all = new PagedAsyncEnumerable<int>((pageNo, _) => (pageNo, beforeItsTask) switch
        {
            (3, true) => throw failure,
            (3, false) => Task.FromException<Page<int>>(failure),
            _ => Task.FromResult(list.PageOf(pageNo)),
        });

        var (items, thrown) = await all.Prefetch(pages).ReadUntilAsync<Smslive247ServerException>();

        Assert.Same(failure, thrown);
        Assert.Equal(Enumerable.Range(1, 40), items);
    }

    // The enumeration ends there.
    [Theory]
    [InlineData(typeof(Smslive247ServerException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task Prefetch_PageThreeFailed_RequestsNoLaterPage(Type failure)
    {
        list.Respond = page => page.PageNo == 3 ? throw (Exception)Activator.CreateInstance(failure, "broken")! : page;
        await using var pages = list.All.Prefetch(2).AsPages().GetAsyncEnumerator();

        Assert.True(await pages.MoveNextAsync());
        Assert.True(await pages.MoveNextAsync());

        Assert.Equal([1, 2, 3], list.Requested);
        Assert.IsType(failure, await Record.ExceptionAsync(() => pages.MoveNextAsync().AsTask()));
    }

    [Fact]
    public void Prefetch_Negative_Throws() =>
        Assert.Equal("pages", Assert.Throws<ArgumentOutOfRangeException>(() => list.All.Prefetch(-1)).ParamName);
}
