using System.Net;

namespace Smslive247;

/// <summary>The service responded with a success status, but the body is not as documented: HTML, incomplete, or without its data.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247ContractException(string message) : Smslive247Exception(message)
{
    /// <summary>The status code of the response.</summary>
    /// <value>Null if no single response is the cause, as for a repeated page.</value>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// The id in the response to a send, which the service has accepted: of the message, or of the batch. Neither send it again nor search for it.
    /// </summary>
    /// <value>Null if the response has no id of the documented type, the call is not a send, or the service identifies nothing, as for a token.</value>
    public string? SentMessageId { get; init; }

    /// <summary>The first 64 KiB of the response body. Do not log it.</summary>
    /// <value>Null if the response has no body.</value>
    public string? ResponseBody { get; init; }

    /// <summary>The status line and headers of the response.</summary>
    /// <value>Null if a test created the exception.</value>
    public Smslive247Response? Response { get; init; }
}
