using Smslive247.Paging;

namespace Smslive247.Tests.Paging;

/// <summary>A service that numbers its pages up to 3, whatever the length of the list.</summary>
[Trait("Category", "Culture")]
public class LastPageTests
{
    private const int PageSize = 2;
    private readonly List<int> requested = [];

    [Theory]
    [InlineData(null, 0)]
    [InlineData(null, 5)]
    [InlineData(7L, 0)]
    [InlineData(7L, 5)]
    public async Task Enumeration_ListContinuesAfterTheLastPage_ThrowsAfterAllReadableItems(long? totalCount, int prefetch)
    {
        var (items, thrown) = await List(totalCount).Prefetch(prefetch).ReadUntilAsync<Smslive247PageLimitException>();

        Assert.Equal([1, 2, 3, 4, 5, 6], items);
        Assert.Equal([1, 2, 3], requested);
        Assert.Equal((3, PageSize, totalCount, false), (thrown.LastPage, thrown.PageSize, thrown.TotalCount, thrown.MayHaveBeenSent));
        Assert.Contains(totalCount is null ? "the list may continue" : "the list continues (7 items in all)", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dateFrom and dateTo", PageSize, "Narrow the query by dateFrom and dateTo, and read the list in parts; the pageSize can be up to 10.")]
    [InlineData("dateFrom and dateTo", 10, "Narrow the query by dateFrom and dateTo, and read the list in parts.")]
    [InlineData(null, PageSize, "This list has no filter by which it could be read in parts; the pageSize can be up to 10.")]
    [InlineData(null, 10, "This list has no filter by which it could be read in parts.")]
    public void Reached_ListAndPageSize_StatesTheRemedy(string? filters, int pageSize, string advice) =>
        Assert.EndsWith($" {advice}", new PageLimit(3, 10, filters).Reached(pageSize, totalCount: null).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task Enumeration_ListEndsOnTheLastPage_Ends(int prefetch)
    {
        Assert.Equal(6, await List(totalCount: 6).Prefetch(prefetch).CountAsync());
        Assert.Equal([1, 2, 3], requested);
    }

    // Take stops before the missing items.
    [Fact]
    public async Task Take_AsManyAsTheLastPageHolds_DoesNotThrow() => Assert.Equal(6, await List(totalCount: null).Take(6).CountAsync());

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void AsPages_BeyondTheLastPage_ThrowsAtOnce(int page)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>("startPage", () => List(totalCount: null).Prefetch(1).AsPages(page));

        Assert.StartsWith("The value must be 1 to 3.", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(requested);
    }

    private PagedAsyncEnumerable<int> List(long? totalCount, string? filters = "dateFrom and dateTo") => new((pageNo, _) =>
    {
        requested.Add(pageNo);
        var first = ((pageNo - 1) * PageSize) + 1;
        return Task.FromResult(new Page<int>([first, first + 1], pageNo, PageSize, totalCount));
    })
    {
        Limit = new(LastPage: 3, LargestPageSize: 10, filters),
    };
}
