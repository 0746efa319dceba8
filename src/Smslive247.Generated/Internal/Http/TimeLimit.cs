namespace Smslive247.Internal;

/// <summary>A token that is cancelled by the caller, or when the time is up.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource linked;

    private TimeLimit(CancellationTokenSource timer, CancellationToken caller)
    {
        (this.timer, this.caller) = (timer, caller);
        linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, caller);
    }

    public CancellationToken Token => linked.Token;

    /// <summary>Whether the time ran out. A caller who cancels as well comes first.</summary>
    public bool IsOver => timer.IsCancellationRequested && !caller.IsCancellationRequested;

    public static TimeLimit Start(TimeSpan limit, TimeProvider timeProvider, CancellationToken caller) =>
#if NET
        new(new CancellationTokenSource(limit, timeProvider), caller);
#else
        new(timeProvider.CreateCancellationTokenSource(limit), caller);
#endif

    public void Dispose()
    {
        linked.Dispose();
        timer.Dispose();
    }
}
