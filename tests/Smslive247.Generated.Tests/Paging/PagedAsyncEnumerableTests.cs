namespace Smslive247.Tests.Paging;

public class PagedAsyncEnumerableTests
{
    private readonly StubList list = new(90);

    // twilio-csharp #574: the second enumeration held the last page only.
    [Fact]
    public async Task GetAsyncEnumerator_EnumeratedAgain_FetchesAnew()
    {
        var all = list.All;
        await all.ToListAsync();
        list.Count = 30;

        var again = await all.ToListAsync();

        Assert.Equal(Enumerable.Range(1, 30), again);
        Assert.Equal([1, 2, 3, 4, 5, 1, 2], list.Requested);
    }

    [Fact]
    public async Task GetAsyncEnumerator_ItemByItem_FetchesAPageWhenItIsReached()
    {
        await using var items = list.All.GetAsyncEnumerator();
        Assert.Empty(list.Requested);

        for (var item = 1; item <= 20; item++)
        {
            Assert.True(await items.MoveNextAsync());
            Assert.Equal(item, items.Current);
        }

        Assert.Equal([1], list.Requested);
        Assert.True(await items.MoveNextAsync());
        Assert.Equal([1, 2], list.Requested);
    }

    // twilio-csharp: a limit of 10 yielded 11.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(90, 5)]
    [InlineData(1000, 5)]
    public async Task Take_AnyNumber_CostsNoPageMoreThanItNeeds(int limit, int pages)
    {
        var items = await list.All.Take(limit).ToListAsync();

        Assert.Equal(Enumerable.Range(1, Math.Min(limit, 90)), items);
        Assert.Equal(Enumerable.Range(1, pages), list.Requested);
    }

    [Fact]
    public async Task GetAsyncEnumerator_TwoAtOnce_DoNotDisturbEachOther()
    {
        var all = list.All;

        var pairs = await all.Zip(all, (left, right) => left == right).ToListAsync();

        Assert.Equal(90, pairs.Count(equal => equal));
        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4, 5, 5], list.Requested);
    }

    [Fact]
    public void Constructor_WithoutAFetch_Throws() =>
        Assert.Equal("fetchPage", Assert.Throws<ArgumentNullException>(() => new PagedAsyncEnumerable<int>(null!)).ParamName);
}
