namespace Smslive247.Tests;

public class PrefetchTests
{
    private readonly StubList list = new(90);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task Prefetch_AnyNumber_GivesTheSameItemsAndAsksForNoPageBeyondTheEnd(int pages)
    {
        Assert.Equal(Enumerable.Range(1, 90), await list.All.Prefetch(pages).ToListAsync());

        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_OnlyTheCountIsStated_AsksForNoPageBeyondTheEnd(int pages)
    {
        list.Answer = page => new(page.Items, page.PageNo, page.PageSize, page.TotalCount);

        Assert.Equal(90, await list.All.Prefetch(pages).CountAsync());

        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_NoTotals_EndsAtTheEmptyPage(int pages)
    {
        list.Answer = page => new(page.Items, page.PageNo, page.PageSize);

        Assert.Equal(90, await list.All.Prefetch(pages).CountAsync());

        Assert.InRange(list.Asked.Count, 6, 6 + pages);
        Assert.Equal(Enumerable.Range(1, list.Asked.Count), list.Asked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Prefetch_WhileAnItemIsWorkedOn_IsThatManyPagesAhead(int pages)
    {
        await foreach (var item in list.All.Prefetch(pages))
        {
            Assert.Equal(Math.Min(5, ((item - 1) / 20) + 1 + pages), list.Asked[^1]);
        }
    }

    // A fetch that throws before it returns a task threw at page 1.
    [Theory]
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
        var items = new List<int>();

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(async () =>
        {
            await foreach (var item in all.Prefetch(pages))
            {
                items.Add(item);
            }
        });

        Assert.Same(failure, thrown);
        Assert.Equal(Enumerable.Range(1, 40), items);
    }

    [Fact]
    public async Task Prefetch_PagesComeInAnyOrder_AreGivenInTheirs()
    {
        var pages = Enumerable.Range(0, 6).Select(_ => new TaskCompletionSource<Page<int>>()).ToArray();
        var reading = new PagedAsyncEnumerable<int>((pageNo, _) => pages[pageNo].Task).Prefetch(4).ToListAsync().AsTask();

        foreach (var pageNo in new[] { 1, 5, 3, 4, 2 })
        {
            pages[pageNo].SetResult(list.PageOf(pageNo));
        }

        Assert.Equal(Enumerable.Range(1, 90), await reading);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_CancelledWhileAPageIsUnderWay_EndsWithTheCallersToken(int pages)
    {
        using var cancellation = new CancellationTokenSource();
        var slow = new SlowPages(list);
        var reading = slow.All.Prefetch(pages).ToListAsync(cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => reading)).CancellationToken);
        Assert.Equal((pages, pages), (slow.Begun, slow.Ended));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Prefetch_ConsumerBreaksOut_CancelsAndAwaitsWhatIsUnderWay(int pages)
    {
        var slow = new SlowPages(list);

        await foreach (var item in slow.All.Prefetch(pages))
        {
            Assert.Equal((1, pages, 0), (item, slow.Begun, slow.Ended));
            break;
        }

        Assert.Equal((pages, pages), (slow.Begun, slow.Ended));
    }

    [Fact]
    public void Prefetch_Negative_IsRefused() =>
        Assert.Equal("pages", Assert.Throws<ArgumentOutOfRangeException>(() => list.All.Prefetch(-1)).ParamName);

    /// <summary>Page 1 comes at once, the others never.</summary>
    private sealed class SlowPages(StubList list)
    {
        private int begun;
        private int ended;

        public int Begun => Volatile.Read(ref begun);

        public int Ended => Volatile.Read(ref ended);

        public PagedAsyncEnumerable<int> All => new(async (pageNo, token) =>
        {
            if (pageNo > 1)
            {
                Interlocked.Increment(ref begun);
                await Task.Delay(Timeout.Infinite, token).ContinueWith(_ => { }, TaskScheduler.Default);
                Interlocked.Increment(ref ended);
                token.ThrowIfCancellationRequested();
            }

            return list.PageOf(pageNo);
        });
    }
}
