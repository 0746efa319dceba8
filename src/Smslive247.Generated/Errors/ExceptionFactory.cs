using System.Net.Http.Headers;

namespace Smslive247.Errors;

/// <summary>Creates the exceptions of failed calls.</summary>
internal static class ExceptionFactory
{
    private static readonly string[] CommonTypes =
        ["application/json", "application/octet-stream", "application/problem+json", "application/xhtml+xml", "application/xml", "text/csv", "text/html", "text/plain", "text/xml"];

    public static Smslive247ApiException FromErrorResponse(ApiCall call, Smslive247Response response, ReadOnlySpan<byte> body, string? text, TimeProvider timeProvider)
    {
        var retryAfter = response.GetHeader("Retry-After") is { } header ? RetryAfter.Parse(header, timeProvider) : null;
        var error = new ErrorResponse(call, response, ErrorBodyReader.Read(body), text, retryAfter);
        return error.Status switch
        {
            400 or 422 => new Smslive247ValidationException(error.Summary) { Error = error },
            401 or 403 => new Smslive247AuthenticationException(error.Summary) { Error = error },
            402 => new Smslive247InsufficientCreditException(error.Summary) { Error = error },
            404 => new Smslive247NotFoundException(error.Summary) { Error = error },
            429 => new Smslive247RateLimitException(error.Summary) { Error = error },
            >= 500 => new Smslive247ServerException(error.Summary) { Error = error },
            _ => new Smslive247ApiException(error.Summary) { Error = error },
        };
    }

    /// <summary>The message states that the body is not as expected, with the problem. The call is null if a test created the response.</summary>
    public static Smslive247ContractException Unreadable(
        ApiCall? call, Smslive247Response response, string? body, string expected, string problem, string? sentId = null) => Contract(
        call,
        $"{(call is null ? "" : $"{call.Operation.Id}: ")}the service responded with {(int)response.StatusCode}, but the body ({MediaType(response)}) is not {expected}: {problem}",
        response,
        body,
        sentId);

    public static Smslive247ContractException TooLarge(ApiCall call, Smslive247Response response, int limit, string? sentId) => Contract(
        call, $"{call.Operation.Id}: the body of the response has more than {limit} bytes, the limit that {nameof(Smslive247Options.MaxResponseBytes)} sets.", response, sentId: sentId);

    public static Smslive247ContractException Redirected(ApiCall call, Exception exception) => Contract(call, $"{call.Operation.Id}: {exception.Message}");

    public static Smslive247ContractException Undecodable(ApiCall call) => Contract(call, $"{call.Operation.Id}: the body of the response cannot be decompressed.");

    /// <summary>The time limit is null if it is not one of the library, but of the host.</summary>
    public static Smslive247TimeoutException TimedOut(ApiCall call, TimeSpan? limit, Exception? exception) =>
        new($"{call.Operation.Id}: {Awaited(call)} {(limit is { } time ? FormattableString.Invariant($"within {time.TotalSeconds:0.###} seconds") : "in time")}.", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            IsTransient = true,
            Attempts = call.Attempts,
        };

    public static Smslive247ConnectionException NoKey(ApiCall call, Exception exception) =>
        Connection(call, $"{nameof(Smslive247Options.ApiKeyProvider)} returned no key.", exception);

    public static Smslive247ConnectionException Disconnected(ApiCall call, Exception exception)
    {
        // A handler of the host may fail to connect to something else, after the request was sent.
        var problem = call switch
        {
            { IsInFlight: false } when ConnectionFault.ProvesUnsent(exception) => $"the service cannot be reached: {Redaction.WithoutCredentials(exception.Message)}",
            { IsInFlight: false, Operation.IsRepeatable: false } => "the request was not sent.",
            _ => "the connection broke before the response was complete.",
        };
        return Connection(call, problem, ConnectionFault.WithoutQuotes(exception));
    }

    public static Smslive247ConnectionException DownloadFailed(ApiCall call, Exception exception) =>
        Connection(call, "an earlier read failed, which ended the download.", exception);

    /// <summary>The caller's stream failed. It is unknown whether the service processes the part of the file that was sent.</summary>
    public static Smslive247ConnectionException UploadFailed(ApiCall call, Exception exception) =>
        Connection(call, "the file could not be read to its end, so that only a part of it was sent.", exception, isTransient: false);

    public static Smslive247ConnectionException ResendPrevented(ApiCall call, Exception exception) => Connection(call, exception.Message, exception);

    private static Smslive247ConnectionException Connection(ApiCall call, string problem, Exception? exception, bool isTransient = true) =>
        new($"{call.Operation.Id}: {problem}", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            IsTransient = isTransient,
            Attempts = call.Attempts,
        };

    private static Smslive247ContractException Contract(
        ApiCall? call, string message, Smslive247Response? response = null, string? body = null, string? sentId = null) =>
        new(sentId is null ? message : $"{message} It was sent: {nameof(Smslive247ContractException.SentMessageId)} is its id.")
        {
            SentMessageId = sentId,
            OperationId = call?.Operation.Id,
            MayHaveBeenSent = call?.MayHaveBeenSent ?? false,
            Attempts = call?.Attempts ?? 0,
            StatusCode = response?.StatusCode,
            Response = response,
            ResponseBody = body,
        };

    private static string Awaited(ApiCall call) => call switch
    {
        { IsHandedOver: false } => $"{nameof(Smslive247Options.ApiKeyProvider)} returned no key",
        { IsUnsent: true } => "no connection",
        _ => "no complete response",
    };

    /// <summary>Only the name of a common type, since any other may quote the request.</summary>
    private static string MediaType(Smslive247Response response) => MediaTypeHeaderValue.TryParse(response.GetHeader("Content-Type"), out var type)
        ? Array.Find(CommonTypes, common => common.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)) ?? "an uncommon content type"
        : "no content type";
}
