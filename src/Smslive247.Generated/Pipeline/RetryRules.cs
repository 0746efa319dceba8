using System.Net;

namespace Smslive247.Pipeline;

/// <summary>Which failures a call may be tried again after. An SMS cannot be taken back: what is in doubt is not repeated.</summary>
internal static class RetryRules
{
    public static bool AllowRetry(ApiCall call, Exception? exception, ApiSettings settings) => exception switch
    {
        // No key was had: whoever gives it has a policy of his own, and a log-in that is repeated may lock the account.
        _ when !call.IsHandedOver => false,
        _ when call.Operation.Method == HttpMethod.Get => call.Operation.IsRepeatable && IsTransient(exception),
        _ when !call.CanRepeat => false,
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
