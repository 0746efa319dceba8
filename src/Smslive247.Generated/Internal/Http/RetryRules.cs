using System.Net;

namespace Smslive247.Internal;

/// <summary>Which failures a call may be tried again after. An SMS cannot be taken back: what is in doubt is not repeated.</summary>
internal static class RetryRules
{
    public static bool AllowRetry(ApiOperation operation, Exception? exception, ApiSettings settings) => exception switch
    {
        _ when operation.Method == HttpMethod.Get => operation.IsRepeatable && IsTransient(exception),
        Smslive247RateLimitException => settings.RetryRateLimitedSends,
        Smslive247ConnectionException failure => !failure.MayHaveBeenSent,
        _ => false,
    };

    private static bool IsTransient(Exception? exception) => exception switch
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
