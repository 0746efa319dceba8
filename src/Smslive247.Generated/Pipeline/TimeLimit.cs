namespace Smslive247.Pipeline;

/// <summary>A token that is cancelled by the caller, or when the time is up.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource source;
    private readonly CancellationTokenRegistration link;

    private TimeLimit(CancellationTokenSource source, CancellationToken caller)
    {
        (this.source, this.caller) = (source, caller);
#if NET
        link = caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
#else
        link = caller.Register(static state => ((CancellationTokenSource)state).Cancel(), source);
#endif
    }

    public CancellationToken Token => source.Token;

    /// <summary>Whether the time ran out. A caller who cancels as well comes first.</summary>
    public bool IsOver => source.IsCancellationRequested && !caller.IsCancellationRequested;

    public static TimeLimit Start(TimeSpan limit, TimeProvider timeProvider, CancellationToken caller) =>
#if NET
        new(new CancellationTokenSource(limit, timeProvider), caller);
#else
        new(timeProvider.CreateCancellationTokenSource(limit), caller);
#endif

    public void Dispose()
    {
        link.Dispose();
        source.Dispose();
    }
}
