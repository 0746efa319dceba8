namespace Smslive247.Paging;

/// <summary>The pages of one enumeration that are under way or wait to be read, in order.</summary>
/// <param name="fetchPage">Fetches the page with a number.</param>
/// <param name="startPage">The first page.</param>
/// <param name="width">How many pages may be ahead of the one that is read.</param>
/// <param name="rateLimits">The count of responses with 429: after one, at most one page is fetched ahead.</param>
/// <param name="cancellationToken">The consumer's.</param>
internal sealed class PageWindow<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetchPage, int startPage, int width, RateLimitCounter rateLimits, CancellationToken cancellationToken)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private readonly Queue<Task<Page<T>>> ahead = new();
    private readonly int rateLimitsBefore = rateLimits.Count;
    private int nextPage = startPage;

    /// <summary>Pages that came and wait to be read count as well: they are held in memory.</summary>
    private bool IsOpen => ahead.Count < (rateLimits.Count == rateLimitsBefore ? width : Math.Min(width, 1));

    /// <summary>The next page, which is fetched now unless it is under way already.</summary>
    public async Task<Page<T>> TakeAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var page = ahead.Count > 0 ? ahead.Dequeue() : FetchAsync(cancellationToken);
        try
        {
            return await page.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The enumeration was cancelled.", exception, cancellationToken);
        }
    }

    /// <summary>Begins to fetch pages up to this one, as many as the window holds; none behind one that failed, where the enumeration ends.</summary>
    public void FetchUpTo(long lastPage)
    {
        while (nextPage <= lastPage && IsOpen && !ahead.Any(page => page.IsFaulted || page.IsCanceled))
        {
            ahead.Enqueue(FetchAsync(stop.Token));
        }
    }

    /// <summary>What fails before it returns a task fails at its place as well.</summary>
    private async Task<Page<T>> FetchAsync(CancellationToken fetchToken) => await fetchPage(nextPage++, fetchToken).ConfigureAwait(false);

    /// <summary>Cancels what is under way, and waits until it is over: no request outlives the enumeration.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            stop.Cancel();
        }
        catch (AggregateException)
        {
            // Of what a list of the caller's own does on cancellation: it belongs to a place that was never reached, too.
        }

        foreach (var page in ahead)
        {
            // Its failure belongs to a place that was never reached.
            await page.ContinueWith(static over => over.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        stop.Dispose();
    }
}
