namespace Smslive247.Tests.Paging;

/// <summary>The number of requests in flight, checked after each page: only then new ones begin.</summary>
public class PrefetchWindowTests
{
    private readonly GatedList list = new(200);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(9, 9)]
    [InlineData(100, 9)]
    [InlineData(int.MaxValue, 9)]
    public async Task Prefetch_FirstPageCame_ThatManyRequestsAreUnderWay(int pages, int underWay)
    {
        await using var reading = list.All.Prefetch(pages).AsPages().GetAsyncEnumerator();
        var first = reading.MoveNextAsync().AsTask();
        Assert.Equal([1], list.Requested);

        list.Send([1]);

        Assert.True(await first);
        Assert.Equal(underWay, list.UnderWay);
        Assert.Equal(Enumerable.Range(1, underWay + 1), list.Requested);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Prefetch_EachPageIsAwaited_KeepsThatManyUnderWayToTheLast(int pages)
    {
        await using var reading = list.All.Prefetch(pages).AsPages().GetAsyncEnumerator();

        for (var pageNo = 1; pageNo <= 10; pageNo++)
        {
            list.Send([pageNo]);
            Assert.True(await reading.MoveNextAsync());
            Assert.Equal(pageNo, reading.Current.PageNo);
            Assert.Equal(Math.Min(pages, 10 - pageNo), list.UnderWay);
        }

        Assert.False(await reading.MoveNextAsync());
        Assert.Equal(Enumerable.Range(1, 10), list.Requested);
    }

    // Otherwise a slow consumer would have the whole list in memory.
    [Fact]
    public async Task Prefetch_PagesWaitToBeRead_CountAsAhead()
    {
        await using var reading = list.All.Prefetch(3).AsPages().GetAsyncEnumerator();
        list.Send(1, 2, 3, 4);

        Assert.True(await reading.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4], list.Requested);

        Assert.True(await reading.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Requested);
    }

    [Fact]
    public async Task Prefetch_FromAStartPage_CountsFromThere()
    {
        await using var reading = list.All.Prefetch(4).AsPages(8).GetAsyncEnumerator();
        list.Send([8]);

        Assert.True(await reading.MoveNextAsync());

        Assert.Equal([8, 9, 10], list.Requested);
        Assert.Equal(2, list.UnderWay);
    }
}
