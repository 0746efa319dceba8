namespace Smslive247.Calls;

/// <summary>
/// Records whether the HTTP stack has begun to send the body of a request. SocketsHttpHandler reads the body when it sends the headers, so
/// that nothing has left the machine before: not while a connection is being established, or awaited.
/// </summary>
/// <param name="isReadOnce">Whether a second reading of the body means that the request is repeated.</param>
internal sealed class SendMark(bool isReadOnce)
{
    private const int Begun = 1;
    private const int Closed = 2;
    private int state;

    /// <summary>Called when the body is read in order to be sent.</summary>
    /// <exception cref="ResendPreventedException">The handler that sends requests repeats one, or the request is over.</exception>
    public void Begin()
    {
        if (Interlocked.Exchange(ref state, Begun) is var before && (before == Closed || (before == Begun && isReadOnce)))
        {
            throw new ResendPreventedException();
        }
    }

    /// <summary>Ends a request whose body was not read. It will not be sent later either.</summary>
    /// <returns>False if the body was read, so that the request may have been sent.</returns>
    public bool TryClose() => Interlocked.CompareExchange(ref state, Closed, 0) != Begun;
}
