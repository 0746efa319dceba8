namespace Smslive247;

/// <summary>
/// A call of the service failed. Messages hold neither the key nor the body of a request or an answer; data sits in the
/// members of the exceptions.
/// </summary>
public abstract class Smslive247Exception : Exception
{
    private protected Smslive247Exception(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that failed, by its id in the OpenAPI document: <c>Messages_Send</c>.</summary>
    /// <value>Null where no single call failed, as with a page that comes twice, or where the exception was made by a test.</value>
    public string? OperationId { get; init; }

    /// <summary>
    /// Whether the service may have carried the request out all the same: a message may be on its way, and paid for. Look
    /// it up before you send it again. The same is true of a call that you cancel, which is an
    /// <see cref="OperationCanceledException"/> and has no such member: do not cancel sends with the token of a web request.
    /// </summary>
    /// <value>
    /// True for every failed call that is not a GET, unless it provably never reached the service or was refused with a
    /// status of 400 to 499. An unreadable success and a status of 500 and above count as "may have been".
    /// </value>
    public bool MayHaveBeenSent { get; init; }

    /// <summary>How often the call was tried. The last try is the one that this exception tells of.</summary>
    /// <value>At least 1; 0 where no single call failed, or where the exception was made by a test.</value>
    public int Attempts { get; internal set; }
}
