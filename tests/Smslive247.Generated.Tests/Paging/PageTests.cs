namespace Smslive247.Tests.Paging;

[Trait("Category", "Culture")]
public class PageTests
{
    [Theory]
    // The totals agree.
    [InlineData(20, 1, 20, 90L, 5, true)]
    [InlineData(20, 4, 20, 90L, 5, true)]
    [InlineData(10, 5, 20, 90L, 5, false)]
    [InlineData(20, 1, 20, 20L, 1, false)]
    [InlineData(20, 5, 20, 100L, 5, false)]
    [InlineData(20, 5, 20, 101L, 6, true)]
    // One total alone.
    [InlineData(20, 1, 20, null, 5, true)]
    [InlineData(10, 5, 20, null, 5, false)]
    [InlineData(20, 4, 20, 90L, null, true)]
    [InlineData(10, 5, 20, 90L, null, false)]
    [InlineData(20, 4, 20, 90L, 0, true)]
    [InlineData(10, 5, 20, 90L, 0, false)]
    // The totals disagree: the larger one wins.
    [InlineData(20, 2, 20, 90L, 2, true)]
    [InlineData(20, 2, 20, 40L, 5, true)]
    // No total: only an empty page is the last, a short one is not.
    [InlineData(20, 1, 20, null, null, true)]
    [InlineData(3, 1, 20, null, null, true)]
    [InlineData(3, 1, 20, 0L, 0, true)]
    [InlineData(3, 1, 20, null, 0, true)]
    // An empty page is always the last.
    [InlineData(0, 1, 20, null, null, false)]
    [InlineData(0, 3, 20, 90L, 5, false)]
    // The product of page and size is more than an int.
    [InlineData(20, 200_000_000, 20, 4_000_000_001L, null, true)]
    [InlineData(20, 200_000_000, 20, 4_000_000_000L, null, false)]
    public void HasNextPage_AnyTotals_IsTrueWhileMoreIsPromised(int items, int pageNo, int pageSize, long? totalCount, int? totalPages, bool expected)
    {
        var page = new Page<int>(new int[items], pageNo, pageSize, totalCount, totalPages);

        Assert.Equal(expected, page.HasNextPage);
    }

    [Fact]
    public void Constructor_WithoutItems_Throws() =>
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => new Page<int>(null!, 1, 20)).ParamName);

    [Fact]
    public void GetResponse_PageThatATestMade_IsNull() => Assert.Null(new Page<int>([1], 1, 20).GetResponse());
}
