namespace Smslive247.Cli.Connection;

/// <summary>
/// Observes whether a request may have left the machine, for a call that Ctrl-C cancels: its exception does not state it. A command makes one
/// call that sends, so that from the first established connection on, it may have been sent.
/// </summary>
internal sealed class SendWatch
{
    private volatile bool isConnected;

    public SendWatch() => Handler = new()
    {
        PlaintextStreamFilter = (context, _) =>
        {
            isConnected = true;
            return ValueTask.FromResult(context.PlaintextStream);
        },
    };

    public SocketsHttpHandler Handler { get; }

    public bool MayHaveBeenSent => isConnected;
}
