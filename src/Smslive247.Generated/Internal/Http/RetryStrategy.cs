using Polly;
using Polly.Retry;

namespace Smslive247.Internal;

/// <summary>Tries a call again, where <see cref="RetryRules"/> allow it, within the time limit of the whole call.</summary>
internal sealed class RetryStrategy
{
    private static readonly ResiliencePropertyKey<ApiCall> Call = new("Smslive247.Call");

    private readonly ApiSettings settings;
    private readonly ResiliencePipeline pipeline;

    public RetryStrategy(ApiSettings settings)
    {
        this.settings = settings;
        pipeline = settings.MaxRetries == 0 ? ResiliencePipeline.Empty : Build();
    }

    public async Task<T> ExecuteAsync<T>(ApiCall call, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        using var limit = TimeLimit.Start(settings.CallTimeout, settings.TimeProvider, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, limit.Token);
        context.Properties.Set(Call, call);
        try
        {
            return await pipeline
                .ExecuteAsync(static (context, state) => RunAsync(state.call, state.attempt, context.CancellationToken), context, (call, attempt))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (limit.IsOver)
        {
            // While it waited, the call had failed already: that failure says more than that the time is up.
            throw call.Failure ?? Record(call, Failures.TimedOut(call, settings.CallTimeout, exception));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<T> RunAsync<T>(ApiCall call, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        call.Begin();
        try
        {
            return await attempt(cancellationToken).ConfigureAwait(false);
        }
        catch (Smslive247Exception exception)
        {
            call.Fail(exception);
            throw;
        }
    }

    private static Smslive247Exception Record(ApiCall call, Smslive247Exception exception)
    {
        call.Fail(exception);
        return exception;
    }

    private ResiliencePipeline Build()
    {
        var backoff = new Backoff(settings);
        return new ResiliencePipelineBuilder { TimeProvider = settings.TimeProvider }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = settings.MaxRetries,
                ShouldHandle = arguments => new(
                    arguments.Context.Properties.TryGetValue(Call, out var call) && RetryRules.AllowRetry(call, arguments.Outcome.Exception, settings)),
                DelayGenerator = arguments => new(backoff.WaitBefore(arguments.AttemptNumber, arguments.Outcome.Exception)),
                OnRetry = arguments =>
                {
                    settings.Telemetry.Retry(arguments.Context.Properties.GetValue(Call, null!), arguments.RetryDelay);
                    return default;
                },
            })
            .Build();
    }
}
