namespace Smslive247.Tests.Paging;

/// <summary>However an enumeration ends, it cancels the requests in flight and waits for them.</summary>
public sealed class PrefetchEndTests : IDisposable
{
    private const int Pages = 4;
    private readonly HeldList list = new();

    [Fact]
    public async Task Prefetch_ConsumerBreaksOut_CancelsAndAwaitsWhatIsUnderWay()
    {
        await AssertAwaitsAsync(BreakAsync(), Pages);

        async Task BreakAsync()
        {
            await foreach (var item in list.All.Prefetch(Pages))
            {
                Assert.Equal(1, item);
                break;
            }
        }
    }

    [Fact]
    public async Task Prefetch_TakeHasEnough_CancelsAndAwaitsWhatIsUnderWay()
    {
        var reading = list.All.Prefetch(Pages).Take(20).CountAsync().AsTask();

        await AssertAwaitsAsync(reading, Pages);

        Assert.Equal(20, await reading);
    }

    // An exception that a list of the caller's own throws on cancellation must not replace that of the consumer.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prefetch_ConsumerThrows_AwaitsWhatIsUnderWayAndKeepsTheException(bool cancellationThrows)
    {
        var failure = new InvalidOperationException("The consumer's own.");
        list.ThrownOnCancellation = cancellationThrows ? new InvalidOperationException("The list's own.") : null;
        var reading = Record.ExceptionAsync(async () =>
        {
            await foreach (var item in list.All.Prefetch(Pages))
            {
                throw failure;
            }
        });

        await AssertAwaitsAsync(reading, Pages);

        Assert.Same(failure, await reading);
    }

    [Fact]
    public async Task Prefetch_EnumeratorIsDisposed_CancelsAndAwaitsWhatIsUnderWay()
    {
        var items = list.All.Prefetch(Pages).GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());

        await AssertAwaitsAsync(items.DisposeAsync().AsTask(), Pages);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Pages)]
    public async Task Prefetch_CancelledWhileAPageIsAwaited_EndsWithTheCallersToken(int pages)
    {
        using var cancellation = new CancellationTokenSource();
        var reading = Record.ExceptionAsync(() => list.All.Prefetch(pages).ToListAsync(cancellation.Token).AsTask());

        await cancellation.CancelAsync();

        await AssertAwaitsAsync(reading, pages);
        Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(await reading).CancellationToken);
    }

    [Fact]
    public async Task Prefetch_CancelledWhileAnItemIsWorkedOn_EndsWithTheCallersTokenAtTheNextPage()
    {
        using var cancellation = new CancellationTokenSource();
        await using var pages = list.All.Prefetch(Pages).AsPages().GetAsyncEnumerator(cancellation.Token);
        Assert.True(await pages.MoveNextAsync());
        await cancellation.CancelAsync();

        var next = Record.ExceptionAsync(() => pages.MoveNextAsync().AsTask());

        await AssertAwaitsAsync(next, Pages);
        Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(await next).CancellationToken);
    }

    [Fact]
    public async Task Prefetch_PageFails_CancelsAndAwaitsThoseBehindIt()
    {
        var failure = new Smslive247ServerException("broken");
        var reading = Record.ExceptionAsync(() => list.All.Prefetch(Pages).ToListAsync().AsTask());

        list.Fail(failure);

        await AssertAwaitsAsync(reading, Pages, failed: 1);
        Assert.Same(failure, await reading);
    }

    public void Dispose() => list.Dispose();

    private async Task AssertAwaitsAsync(Task ending, int begun, int failed = 0)
    {
        await list.CancelledAsync(begun - failed);
        Assert.Equal((begun, 0), (list.Begun, list.Ended));
        Assert.False(ending.IsCompleted);

        list.Release();

        await ending;
        Assert.Equal((begun, begun - failed), (list.Begun, list.Ended));
    }
}
