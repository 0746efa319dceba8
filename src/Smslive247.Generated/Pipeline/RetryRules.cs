namespace Smslive247.Pipeline;

/// <summary>Decides whether a failed call is retried. A request that may have been processed is not: an SMS cannot be revoked.</summary>
internal static class RetryRules
{
    public static bool AllowRetry(ApiCall call, Exception exception, bool retryRateLimitedSends) => exception switch
    {
        // The key provider failed. It has its own retry policy, and a repeated login may lock the account.
        _ when !call.IsHandedOver => false,
        _ when call.Operation.Method == HttpMethod.Get => call.Operation.IsRepeatable && exception is Smslive247Exception { IsTransient: true },
        _ when !call.Content.IsReplayable => false,
        Smslive247RateLimitException => retryRateLimitedSends,
        Smslive247ConnectionException failure => !failure.MayHaveBeenSent,
        _ => false,
    };
}
