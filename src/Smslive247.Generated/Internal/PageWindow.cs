namespace Smslive247.Internal;

/// <summary>The pages of one enumeration that are under way, in order.</summary>
internal sealed class PageWindow<T>(Func<int, CancellationToken, Task<Page<T>>> fetchPage, int startPage, CancellationToken cancellationToken)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private readonly Queue<Task<Page<T>>> pending = new();
    private int nextPage = startPage;

    /// <summary>The next page, which is fetched now unless it is under way already.</summary>
    public async Task<Page<T>> TakeAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var page = pending.Count > 0 ? pending.Dequeue() : FetchAsync(cancellationToken);
        try
        {
            return await page.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The enumeration was cancelled.", exception, cancellationToken);
        }
    }

    /// <summary>Begins to fetch the pages up to this one.</summary>
    public void FetchUpTo(long lastPage)
    {
        while (nextPage <= lastPage)
        {
            pending.Enqueue(FetchAsync(stop.Token));
        }
    }

    /// <summary>What fails before it returns a task fails at its place as well.</summary>
    private async Task<Page<T>> FetchAsync(CancellationToken fetchToken) => await fetchPage(nextPage++, fetchToken).ConfigureAwait(false);

    /// <summary>Cancels what is under way, and waits until it is over: no request outlives the enumeration.</summary>
    public async ValueTask DisposeAsync()
    {
        stop.Cancel();
        foreach (var page in pending)
        {
            // Its failure belongs to a place that was never reached.
            await page.ContinueWith(static over => over.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
                .ConfigureAwait(false);
        }

        stop.Dispose();
    }
}
