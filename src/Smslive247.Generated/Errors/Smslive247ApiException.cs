using System.Net;

namespace Smslive247;

/// <summary>The service answered, and not with success.</summary>
public class Smslive247ApiException : Smslive247Exception
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247ApiException(string message)
        : base(message)
    {
    }

    internal Smslive247ApiException(ErrorResponse error)
        : base(error.Message)
    {
        (OperationId, MayHaveBeenSent, Attempts) = (error.Call.Operation.Id, error.MayHaveBeenSent, error.Call.Attempts);
        (Response, StatusCode, ResponseBody) = (error.Response, error.Response.StatusCode, error.Body);
        (Code, ServiceMessage, Errors) = (error.Error.Code, error.Error.Message, error.Error.Fields);
        RetryAfter = error.RetryAfter;
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>The service's own code, as text.</summary>
    /// <value>Null where the answer has none.</value>
    public string? Code { get; init; }

    /// <summary>The service's own words, which may quote the request.</summary>
    /// <value>Null where the answer has none.</value>
    public string? ServiceMessage { get; init; }

    /// <summary>The fields that the service complains about.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>How long the service wants to be left alone, from the header <c>Retry-After</c>.</summary>
    /// <value>Null where it does not say.</value>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The body of the answer, up to its first 64 KiB. It may quote the request: do not log it.</summary>
    /// <value>Null where the answer has none.</value>
    public string? ResponseBody { get; init; }

    /// <summary>The status line and headers of the answer.</summary>
    /// <value>Null where the exception was made by a test.</value>
    public Smslive247Response? Response { get; init; }

    /// <summary>All headers of the answer by their names, in any case of letters.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers =>
        Response?.Headers ?? new Dictionary<string, IReadOnlyList<string>>();
}
