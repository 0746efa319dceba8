using System.Net.Http.Headers;

namespace Smslive247.Internal;

/// <summary>Makes the exceptions of failed calls.</summary>
internal static class Failures
{
    public static Smslive247ContractException Unreadable(Answer answer, string detail)
    {
        var (status, type) = ((int)answer.Response.StatusCode, MediaType(answer.Response));
        return new($"{answer.Call.Operation.Id}: the service answered {status}, but the body ({type}) is not what the document promises: {detail}")
        {
            OperationId = answer.Call.Operation.Id,
            MayHaveBeenSent = IsNotGet(answer.Call.Operation),
            StatusCode = answer.Response.StatusCode,
            Response = answer.Response,
            ResponseBody = answer.KeptText,
        };
    }

    public static Smslive247ContractException TooLarge(ApiOperation operation, Smslive247Response response, int limit) =>
        new($"{operation.Id}: the body of the answer has more than {limit} bytes. {nameof(Smslive247Options.MaxResponseBytes)} sets the limit.")
        {
            OperationId = operation.Id,
            MayHaveBeenSent = IsNotGet(operation),
            StatusCode = response.StatusCode,
            Response = response,
        };

    /// <summary>A body that its own encoding (gzip, brotli) does not fit.</summary>
    public static Smslive247ContractException Undecodable(ApiOperation operation) =>
        new($"{operation.Id}: the body of the answer cannot be decompressed.")
        {
            OperationId = operation.Id,
            MayHaveBeenSent = IsNotGet(operation),
        };

    /// <param name="operation">The operation that was called.</param>
    /// <param name="limit">The library's own limit, or null where one of the caller's ended the call.</param>
    /// <param name="exception">What ended it.</param>
    public static Smslive247TimeoutException TimedOut(ApiOperation operation, TimeSpan? limit, OperationCanceledException exception) =>
        new($"{operation.Id}: no complete answer {(limit is { } time ? FormattableString.Invariant($"within {time.TotalSeconds:0.###} seconds") : "in time")}.", exception)
        {
            OperationId = operation.Id,
            MayHaveBeenSent = IsNotGet(operation),
        };

    public static Smslive247ConnectionException Disconnected(ApiOperation operation, Exception exception)
    {
        var isUnsent = ConnectionFault.ProvesUnsent(exception);
        return new($"{operation.Id}: {(isUnsent ? $"the service cannot be reached: {exception.Message}" : "the connection broke before the answer was complete.")}", exception)
        {
            OperationId = operation.Id,
            MayHaveBeenSent = IsNotGet(operation) && !isUnsent,
        };
    }

    public static Smslive247ApiException Refused(Answer answer, TimeProvider timeProvider)
    {
        var retryAfter = RetryAfter.Read(answer.Response, timeProvider);
        var failure = new ApiFailure(answer.Call, answer.Response, ErrorBody.Read(answer.Body), answer.KeptText, retryAfter);
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

    private static bool IsNotGet(ApiOperation operation) => operation.Method != HttpMethod.Get;
}
