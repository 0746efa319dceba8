namespace Smslive247.Paging;

/// <summary>
/// The pages of one enumeration that are being fetched or wait to be read, in order. The width is the maximum number of pages ahead of the
/// consumer; after a response with 429, it is at most one.
/// </summary>
internal sealed class PageWindow<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetchPage, int startPage, int width, RateLimitCounter rateLimits, CancellationToken cancellationToken)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private readonly Queue<Task<Page<T>>> ahead = new();
    private readonly int rateLimitsBefore = rateLimits.Count;
    private int nextPage = startPage;

    /// <summary>Whether another page may be fetched. Pages that wait to be read count as well, since they are in memory.</summary>
    private bool IsOpen => ahead.Count < (rateLimits.Count == rateLimitsBefore ? width : Math.Min(width, 1));

    /// <summary>Returns the next page, and fetches it unless that has begun.</summary>
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

    /// <summary>Begins to fetch pages up to a number, as many as the window allows, but none after a failed page, at which the enumeration ends.</summary>
    public void FetchUpTo(long lastPage)
    {
        while (nextPage <= lastPage && IsOpen && !ahead.Any(page => page.IsFaulted || page.IsCanceled))
        {
            ahead.Enqueue(FetchAsync(stop.Token));
        }
    }

    /// <summary>The async method also defers an exception that the delegate throws synchronously.</summary>
    private async Task<Page<T>> FetchAsync(CancellationToken fetchToken) => await fetchPage(nextPage++, fetchToken).ConfigureAwait(false);

    /// <summary>Cancels the requests in progress and waits for their end, so that none outlives the enumeration.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            stop.Cancel();
        }
        catch (AggregateException)
        {
            // From a callback that a list of the caller registered for cancellation. It concerns a page that was not reached.
        }

        foreach (var page in ahead)
        {
            // A failure of a page that was not reached is not reported.
            await page.ContinueWith(static over => over.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        stop.Dispose();
    }
}
