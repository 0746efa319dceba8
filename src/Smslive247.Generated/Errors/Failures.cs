using System.Net.Http.Headers;

namespace Smslive247.Errors;

/// <summary>Makes the exceptions of failed calls.</summary>
internal static class Failures
{
    public static Smslive247ContractException Unreadable(Answer answer, string detail)
    {
        var (status, type) = ((int)answer.Response.StatusCode, MediaType(answer.Response));
        return new($"{answer.Call.Operation.Id}: the service answered {status}, but the body ({type}) is not what the document promises: {detail}")
        {
            OperationId = answer.Call.Operation.Id,
            MayHaveBeenSent = answer.Call.MayHaveBeenSent,
            Attempts = answer.Call.Attempts,
            StatusCode = answer.Response.StatusCode,
            Response = answer.Response,
            ResponseBody = answer.KeptText,
        };
    }

    /// <summary>What the caller took the body of an answer for, it is not.</summary>
    public static Smslive247ContractException Unreadable(Smslive247RawResult result, string detail)
    {
        var call = result.Call;
        return new($"{(call is null ? "" : $"{call.Operation.Id}: ")}the service answered {(int)result.Response.StatusCode}, but the body ({MediaType(result.Response)}) is not what the caller reads it as: {detail}")
        {
            OperationId = call?.Operation.Id,
            MayHaveBeenSent = call?.MayHaveBeenSent ?? false,
            Attempts = call?.Attempts ?? 0,
            StatusCode = result.Response.StatusCode,
            Response = result.Response,
            ResponseBody = result.KeptText,
        };
    }

    public static Smslive247ContractException TooLarge(ApiCall call, Smslive247Response response, int limit) =>
        new($"{call.Operation.Id}: the body of the answer has more than {limit} bytes. {nameof(Smslive247Options.MaxResponseBytes)} sets the limit.")
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
            StatusCode = response.StatusCode,
            Response = response,
        };

    /// <summary>A body that its own encoding (gzip, brotli) does not fit.</summary>
    public static Smslive247ContractException Undecodable(ApiCall call) =>
        new($"{call.Operation.Id}: the body of the answer cannot be decompressed.")
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
        };

    /// <param name="call">The call.</param>
    /// <param name="limit">The library's own limit, or null where one of the caller's ended the call.</param>
    /// <param name="exception">What ended it.</param>
    public static Smslive247TimeoutException TimedOut(ApiCall call, TimeSpan? limit, Exception exception) =>
        new($"{call.Operation.Id}: no complete answer {(limit is { } time ? FormattableString.Invariant($"within {time.TotalSeconds:0.###} seconds") : "in time")}.", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
        };

    /// <summary>The key provider failed: nothing was sent.</summary>
    public static Smslive247ConnectionException NoKey(ApiCall call, Exception exception) =>
        new($"{call.Operation.Id}: {nameof(Smslive247Options.ApiKeyProvider)} gave no key.", exception)
        {
            OperationId = call.Operation.Id,
            Attempts = call.Attempts,
        };

    public static Smslive247ConnectionException Disconnected(ApiCall call, Exception exception)
    {
        var isUnsent = ConnectionFault.ProvesUnsent(exception);
        return new($"{call.Operation.Id}: {(isUnsent ? $"the service cannot be reached: {exception.Message}" : "the connection broke before the answer was complete.")}", ConnectionFault.WithoutQuotes(exception))
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent && !isUnsent,
            Attempts = call.Attempts,
        };
    }

    /// <summary>A read of a download failed, and so do those after it.</summary>
    public static Smslive247ConnectionException DownloadBroke(ApiCall call, Exception exception) =>
        new($"{call.Operation.Id}: an earlier read failed, which ended the download.", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
        };

    /// <summary>The caller's stream failed. What the service makes of a part of a file is not known.</summary>
    public static Smslive247ConnectionException UploadBroke(ApiCall call, Exception exception) =>
        new($"{call.Operation.Id}: the file could not be read to its end, so that a part of it was sent.", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
        };

    /// <summary>A handler of the caller's would have sent again what may have been carried out.</summary>
    public static Smslive247ConnectionException ResendRefused(ApiCall call, ResendRefusedException exception) =>
        new($"{call.Operation.Id}: {exception.Message}", exception)
        {
            OperationId = call.Operation.Id,
            MayHaveBeenSent = call.MayHaveBeenSent,
            Attempts = call.Attempts,
        };

    public static Smslive247ApiException Refused(Answer answer, TimeProvider timeProvider)
    {
        var retryAfter = RetryAfter.Read(answer.Response, timeProvider);
        var failure = new ApiFailure(answer.Call, answer.Response, ErrorBodyReader.Read(answer.Body), answer.KeptText, retryAfter);
        return failure.Status switch
        {
            400 or 422 => new Smslive247ValidationException(failure),
            401 or 403 => new Smslive247AuthenticationException(failure),
            402 => new Smslive247InsufficientCreditException(failure),
            404 => new Smslive247NotFoundException(failure),
            429 => new Smslive247RateLimitException(failure),
            >= 500 => new Smslive247ServerException(failure),
            _ => new Smslive247ApiException(failure),
        };
    }

    private static string MediaType(Smslive247Response response) =>
        MediaTypeHeaderValue.TryParse(response.GetHeader("Content-Type"), out var type) ? type.MediaType! : "without a type";
}
