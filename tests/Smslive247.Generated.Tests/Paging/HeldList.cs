namespace Smslive247.Tests;

/// <summary>A list whose first page comes at once. The others never come, and end slowly when they are cancelled.</summary>
internal sealed class HeldList : IDisposable
{
    private readonly SemaphoreSlim cancellations = new(0);
    private readonly TaskCompletionSource failure = new();
    private readonly TaskCompletionSource released = new();
    private readonly StubList list = new(200);
    private int begun;
    private int ended;

    public PagedAsyncEnumerable<int> All => new(FetchAsync);

    /// <summary>What each further page throws when it is cancelled.</summary>
    public Exception? ThrownOnCancellation { get; set; }

    /// <summary>The number of requests for further pages.</summary>
    public int Begun => Volatile.Read(ref begun);

    /// <summary>The number of those that ended.</summary>
    public int Ended => Volatile.Read(ref ended);

    /// <summary>Makes the second page fail.</summary>
    public void Fail(Exception exception) => failure.SetException(exception);

    /// <summary>Ends the cancelled requests.</summary>
    public void Release() => released.SetResult();

    /// <summary>Waits until so many requests were cancelled.</summary>
    public async Task CancelledAsync(int requests)
    {
        for (var request = 0; request < requests; request++)
        {
            Assert.True(await cancellations.WaitAsync(TimeSpan.FromSeconds(30)), $"{request} of {requests} requests were cancelled.");
        }
    }

    public void Dispose() => cancellations.Dispose();

    private async Task<Page<int>> FetchAsync(int pageNo, CancellationToken cancellationToken)
    {
        if (pageNo == 1)
        {
            return list.PageOf(pageNo);
        }

        Interlocked.Increment(ref begun);
        using (cancellationToken.Register(Cancel))
        {
            await await Task.WhenAny(released.Task, pageNo == 2 ? failure.Task : released.Task);
        }

        Interlocked.Increment(ref ended);
        throw new OperationCanceledException(cancellationToken);
    }

    private void Cancel()
    {
        cancellations.Release();
        if (ThrownOnCancellation is not null)
        {
            throw ThrownOnCancellation;
        }
    }
}
