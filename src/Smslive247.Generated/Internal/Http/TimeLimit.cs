namespace Smslive247.Internal;

/// <summary>A token that is cancelled by the caller, or when the time is up.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource linked;

    private TimeLimit(CancellationTokenSource timer, CancellationToken cancellationToken) =>
        (this.timer, linked) = (timer, CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken));

    public CancellationToken Token => linked.Token;

    public static TimeLimit Start(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken) =>
#if NET
        new(new CancellationTokenSource(limit, timeProvider), cancellationToken);
#else
        new(timeProvider.CreateCancellationTokenSource(limit), cancellationToken);
#endif

    public void Dispose()
    {
        linked.Dispose();
        timer.Dispose();
    }
}
