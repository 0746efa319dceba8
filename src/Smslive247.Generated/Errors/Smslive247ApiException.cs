using System.Net;

namespace Smslive247;

/// <summary>The service responded with an error status.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public class Smslive247ApiException(string message) : Smslive247Exception(message)
{
    private Func<string>? unreadDetails;
    private string? fullMessage;

    /// <summary>The operation, the status, and the service's message, in which texts of the request are masked.</summary>
    /// <remarks>It is composed when it is read for the first time. Until then, the exception keeps the request in memory.</remarks>
    public override string Message
    {
        get
        {
            // Two threads may compose the same message. It is complete before the details are gone.
            if (Volatile.Read(ref unreadDetails) is { } details)
            {
                fullMessage = $"{base.Message}{details()}.";
                Volatile.Write(ref unreadDetails, null);
            }

            return fullMessage ?? base.Message;
        }
    }

    /// <summary>The status code of the response.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>The service's own error code, as text.</summary>
    /// <value>Null if the response has none.</value>
    public string? Code { get; init; }

    /// <summary>The service's own message, which may quote the request.</summary>
    /// <value>Null if the response has none.</value>
    public string? ServiceMessage { get; init; }

    /// <summary>The errors of single fields; empty if the response has none.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The delay that the service requested with the header <c>Retry-After</c>.</summary>
    /// <value>Null if the response has no such header.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The first 64 KiB of the response body. It may quote the request: do not log it.</summary>
    /// <value>Null if the response has no body.</value>
    public string? ResponseBody { get; init; }

    /// <summary>The status line and headers of the response.</summary>
    /// <value>Null if a test created the exception.</value>
    public Smslive247Response? Response { get; init; }

    /// <summary>The values of each header of the response, by its case-insensitive name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => Response?.Headers ?? new Dictionary<string, IReadOnlyList<string>>();

    internal ErrorResponse Error
    {
        init
        {
            (OperationId, MayHaveBeenSent, IsTransient, Attempts) = (value.Call.Operation.Id, value.MayHaveBeenSent, value.IsTransient, value.Call.Attempts);
            (Response, StatusCode, ResponseBody, RetryAfter) = (value.Response, value.Response.StatusCode, value.Body, value.RetryAfter);
            (Code, ServiceMessage, Errors, unreadDetails) = (value.Error.Code, value.Error.Message, value.Error.Fields, value.Details);
        }
    }
}
