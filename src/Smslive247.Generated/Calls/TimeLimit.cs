namespace Smslive247.Calls;

/// <summary>A token that is cancelled by the caller, or when the time that is left of a time limit is over.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly CancellationTokenRegistration link;
    private readonly CancellationToken caller;

    public TimeLimit(TimeSpan timeout, TimeSpan timeLeft, TimeProvider timeProvider, CancellationToken caller)
    {
        (Timeout, this.caller) = (timeout, caller);
        source = timeProvider.CreateCancellationTokenSource(timeLeft > TimeSpan.Zero ? timeLeft : TimeSpan.Zero);
        link = caller.Register(static state => ((CancellationTokenSource)state!).Cancel(), source);
    }

    public TimeSpan Timeout { get; }

    public CancellationToken Token => source.Token;

    /// <summary>Whether the time is over. If the caller has cancelled as well, that comes first.</summary>
    public bool IsOver => source.IsCancellationRequested && !caller.IsCancellationRequested;

    public void Dispose()
    {
        link.Dispose();
        source.Dispose();
    }
}
