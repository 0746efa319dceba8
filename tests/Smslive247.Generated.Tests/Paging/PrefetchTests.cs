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
    public async Task Prefetch_AnyNumber_ReturnsTheSameItemsAndRequestsNoPageBeyondTheEnd(int pages, bool statesTotalPages)
    {
        list.Answer = page => new(page.Items, page.PageNo, page.PageSize, page.TotalCount, statesTotalPages ? page.TotalPages : null);

        Assert.Equal(Enumerable.Range(1, 90), await list.All.Prefetch(pages).ToListAsync());

        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    // Where no page says how many there are, a page more ahead would be one that nobody needs.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_NoTotals_IsOnePageAheadAndEndsAtTheEmptyPage(int pages)
    {
        list.Answer = page => new(page.Items, page.PageNo, page.PageSize);

        await foreach (var page in list.All.Prefetch(pages).AsPages())
        {
            Assert.Equal(Enumerable.Range(1, page.PageNo + 1), list.Asked);
        }

        Assert.Equal([1, 2, 3, 4, 5, 6], list.Asked);
    }

    // 20 items come where 100 were asked for, and the page that is stated to be the last is not.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_ListGoesOnBehindTheStatedEnd_IsOnePageAhead(int pages)
    {
        list.Answer = page => new(page.Items, page.PageNo, 100, 90, 1);

        await foreach (var page in list.All.Prefetch(pages).AsPages())
        {
            Assert.Equal(Enumerable.Range(1, Math.Min(5, page.PageNo + 1)), list.Asked);
        }

        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
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
    public async Task Prefetch_PageThreeFailed_AsksForNoPageBehindIt(Type failure)
    {
        list.Answer = page => page.PageNo == 3 ? throw (Exception)Activator.CreateInstance(failure, "broken")! : page;
        await using var pages = list.All.Prefetch(2).AsPages().GetAsyncEnumerator();

        Assert.True(await pages.MoveNextAsync());
        Assert.True(await pages.MoveNextAsync());

        Assert.Equal([1, 2, 3], list.Asked);
        Assert.IsType(failure, await Record.ExceptionAsync(() => pages.MoveNextAsync().AsTask()));
    }

    [Fact]
    public void Prefetch_Negative_Throws() =>
        Assert.Equal("pages", Assert.Throws<ArgumentOutOfRangeException>(() => list.All.Prefetch(-1)).ParamName);
}
