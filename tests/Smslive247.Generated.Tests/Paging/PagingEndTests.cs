namespace Smslive247.Tests.Paging;

/// <summary>The end of a walk: never silently early, and always at some point.</summary>
public class PagingEndTests
{
    private readonly StubList list = new(90);

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, 0)]
    [InlineData(null, 0)]
    public async Task Walk_NoTotals_ContinuesUntilAnEmptyPage(long? totalCount, int? totalPages)
    {
        list.Respond = page => new(page.Items, page.PageNo, 20, totalCount, totalPages);

        Assert.Equal(Enumerable.Range(1, 90), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6], list.Requested);
    }

    [Fact]
    public async Task Walk_ShortPagesWithoutTotals_AreNotTheEnd()
    {
        var pages = new[] { 20, 3, 1, 20, 0 };
        list.Respond = page => new(Enumerable.Range(page.PageNo * 100, pages[page.PageNo - 1]).ToArray(), page.PageNo, 20);

        Assert.Equal(44, await list.All.CountAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Requested);
    }

    [Theory]
    // An empty page is the end, whatever the totals are.
    [InlineData(0, 1)]
    [InlineData(40, 3)]
    // The service counts an item that it does not list: its pages have the stated length, so the stated end is the end.
    [InlineData(89, 5)]
    public async Task Walk_ListIsShorterThanStated_Ends(int count, int pages)
    {
        list.Count = count;
        list.Respond = page => new(page.Items, page.PageNo, 20, 90, 5);

        Assert.Equal(count, await list.All.CountAsync());
        Assert.Equal(Enumerable.Range(1, pages), list.Requested);
    }

    [Theory]
    // It grows.
    [InlineData(2, 130, 7)]
    // It shrinks.
    [InlineData(2, 45, 3)]
    // It shrinks to what was read.
    [InlineData(3, 40, 3)]
    public async Task Walk_ListChangesDuringTheWalk_EndsWithIt(int atPage, int count, int pages)
    {
        list.Respond = page =>
        {
            list.Count = page.PageNo == atPage ? count : list.Count;
            return list.PageOf(page.PageNo);
        };

        Assert.Equal(Enumerable.Range(1, count), await list.All.ToListAsync());
        Assert.Equal(Enumerable.Range(1, pages), list.Requested);
    }
}
