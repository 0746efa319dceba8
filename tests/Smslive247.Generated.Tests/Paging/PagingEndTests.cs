namespace Smslive247.Tests.Paging;

/// <summary>Where a walk ends: never silently early, and always at some point.</summary>
public class PagingEndTests
{
    private readonly StubList list = new(90);

    [Fact]
    public async Task Walk_EmptyPageUnderStaleTotalPages_Ends()
    {
        list.Count = 40;
        list.Answer = page => new(page.Items, page.PageNo, 20, 90, 5);

        Assert.Equal(40, await list.All.CountAsync());
        Assert.Equal([1, 2, 3], list.Asked);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, 0)]
    [InlineData(null, 0)]
    public async Task Walk_NoTotals_GoesOnUntilAnEmptyPage(long? totalCount, int? totalPages)
    {
        list.Answer = page => new(page.Items, page.PageNo, 20, totalCount, totalPages);

        Assert.Equal(Enumerable.Range(1, 90), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6], list.Asked);
    }

    [Fact]
    public async Task Walk_ShortPagesWithoutTotals_AreNotTheEnd()
    {
        var pages = new[] { 20, 3, 1, 20, 0 };
        list.Answer = page => new(Enumerable.Range(page.PageNo * 100, pages[page.PageNo - 1]).ToArray(), page.PageNo, 20);

        Assert.Equal(44, await list.All.CountAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Fact]
    public async Task Walk_ListGrowsOnTheWay_ReadsWhatWasAdded()
    {
        list.Answer = page =>
        {
            list.Count = page.PageNo == 2 ? 130 : list.Count;
            return list.PageOf(page.PageNo);
        };

        Assert.Equal(Enumerable.Range(1, 130), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], list.Asked);
    }

    // A service that counts an item which it does not list: its pages are as long as it says, so its end is the end.
    [Fact]
    public async Task Walk_LastPageLacksAnItemOfTheCount_EndsWhereStated()
    {
        list.Count = 89;
        list.Answer = page => new(page.Items, page.PageNo, 20, 90, 5);

        Assert.Equal(89, await list.All.CountAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Fact]
    public async Task Walk_ListShrinksOnTheWay_EndsWithIt()
    {
        list.Answer = page =>
        {
            list.Count = page.PageNo == 2 ? 45 : list.Count;
            return list.PageOf(page.PageNo);
        };

        Assert.Equal(Enumerable.Range(1, 45), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3], list.Asked);
    }

    [Fact]
    public async Task Walk_ListShrinksToWhatWasRead_Ends()
    {
        list.Answer = page =>
        {
            list.Count = page.PageNo == 3 ? 40 : list.Count;
            return list.PageOf(page.PageNo);
        };

        Assert.Equal(40, await list.All.CountAsync());
        Assert.Equal([1, 2, 3], list.Asked);
    }
}
