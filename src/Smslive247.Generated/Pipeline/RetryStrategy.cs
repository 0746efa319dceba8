using Polly;
using Polly.Retry;

namespace Smslive247.Pipeline;

/// <summary>Retries calls by the <see cref="RetryRules"/>.</summary>
internal static class RetryStrategy
{
    public static ResiliencePropertyKey<ApiCall> Call { get; } = new("Smslive247.Call");

    public static ResiliencePipelineBuilder AddRetries(this ResiliencePipelineBuilder builder, Smslive247Options options, CallTelemetry telemetry)
    {
        if (options.MaxRetries == 0)
        {
            return builder;
        }

        var backoff = new Backoff(options);
        return builder.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = options.MaxRetries,
            ShouldHandle = arguments => new(
                arguments.Outcome.Exception is { } exception && RetryRules.AllowRetry(arguments.Context.Properties.GetValue(Call, null!), exception, options.RetryRateLimitedSends)),
            DelayGenerator = arguments => new(backoff.DelayBefore(arguments.AttemptNumber, arguments.Outcome.Exception)),
            OnRetry = arguments =>
            {
                telemetry.Retry(arguments.Context.Properties.GetValue(Call, null!), arguments.RetryDelay);
                return default;
            },
        });
    }
}
