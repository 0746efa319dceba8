using System.Net;

namespace Smslive247.Pipeline;

/// <summary>Decides whether a failed call may be attempted again. An SMS cannot be taken back: a request that may have been carried out is not repeated.</summary>
internal static class RetryRules
{
    public static bool AllowRetry(ApiCall call, Exception exception, bool retryRateLimitedSends) => exception switch
    {
        // There was no key: its provider has a policy of its own, and a repeated log-in may lock the account.
        _ when !call.IsHandedOver => false,
        _ when call.Operation.Method == HttpMethod.Get => call.Operation.IsRepeatable && IsTransient(exception),
        _ when !call.Content.IsReplayable => false,
        Smslive247RateLimitException => retryRateLimitedSends,
        Smslive247ConnectionException failure => !failure.MayHaveBeenSent,
        _ => false,
    };

    private static bool IsTransient(Exception exception) => exception switch
    {
        Smslive247ConnectionException => true,
        Smslive247ApiException failure => failure.StatusCode
            is HttpStatusCode.RequestTimeout
            or (HttpStatusCode)429
            or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout,
        _ => false,
    };
}
