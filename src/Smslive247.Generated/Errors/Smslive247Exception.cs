namespace Smslive247;

/// <summary>A call of the service failed. No message contains the key, or the body of a request or response.</summary>
public abstract class Smslive247Exception : Exception
{
    private protected Smslive247Exception(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The operation that failed, by its operationId in the OpenAPI document.</summary>
    /// <value>Null if no single call failed, as for a repeated page, or if a test created the exception.</value>
    public string? OperationId { get; init; }

    /// <summary>Whether the service may have processed the request: a message may have been sent and charged. Check before you send it again.</summary>
    /// <remarks>
    /// A call that you cancel may have been processed as well, but throws <see cref="OperationCanceledException"/>, which has no such
    /// property: do not cancel sends with the token of a web request.
    /// </remarks>
    /// <value>
    /// True for every failed call that is not a GET, unless the request provably never left the machine or the status is 400 to 499, except
    /// 408 and 499. An unreadable success and a status of 500 and above do not rule it out.
    /// </value>
    public bool MayHaveBeenSent { get; init; }

    /// <summary>
    /// Whether the same call may succeed later without a change: the connection or the service failed, or the rate limit was exceeded. It does
    /// not state that a repetition is safe: see <see cref="MayHaveBeenSent"/>.
    /// </summary>
    /// <value>
    /// True without a complete response, and for the statuses 408, 429, 499, 500, 502, 503 and 504; false for any other status, an unreadable
    /// response, and a file that could not be read.
    /// </value>
    public bool IsTransient { get; init; }

    /// <summary>The number of attempts. The exception describes the last one.</summary>
    /// <value>At least 1; 0 if no single call failed, or if a test created the exception.</value>
    public int Attempts { get; internal set; }
}
