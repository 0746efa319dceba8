using Polly;
using Polly.Retry;

namespace Smslive247.Pipeline;

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

    /// <summary>Tries, and tries again where that is allowed. What goes wrong is returned: each throw on the way would cost more than a call.</summary>
    public async ValueTask<Outcome<T>> ExecuteAsync<T>(ApiCall call, Func<CancellationToken, ValueTask<Outcome<T>>> attempt, CancellationToken cancellationToken)
    {
        using var limit = TimeLimit.Start(settings.CallTimeout, settings.TimeProvider, cancellationToken);
        var outcome = await TryAsync(call, attempt, limit.Token).ConfigureAwait(false);
        if (outcome.Exception is not null && settings.MaxRetries > 0)
        {
            outcome = await TryAgainAsync(call, outcome, attempt, limit.Token).ConfigureAwait(false);
        }

        return outcome.Exception switch
        {
            OperationCanceledException exception when cancellationToken.IsCancellationRequested =>
                Outcome.FromException<T>(new OperationCanceledException("The call was cancelled.", exception, cancellationToken)),

            // While it waited, the call had failed already: that failure says more than that the time is up.
            OperationCanceledException exception when limit.IsOver =>
                Outcome.FromException<T>(call.Failure ?? Record(call, Failures.TimedOut(call, settings.CallTimeout, exception))),
            _ => outcome,
        };
    }

    /// <summary>Hands a failed first try to the policy, which a call that succeeds at once never meets.</summary>
    private async ValueTask<Outcome<T>> TryAgainAsync<T>(
        ApiCall call, Outcome<T> failed, Func<CancellationToken, ValueTask<Outcome<T>>> attempt, CancellationToken cancellationToken)
    {
        Outcome<T>? first = failed;
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(Call, call);
        try
        {
            return await pipeline.ExecuteOutcomeAsync(static (_, next) => next(), context, NextAsync).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        ValueTask<Outcome<T>> NextAsync()
        {
            var known = first;
            first = null;
            return known is { } outcome ? new(outcome) : TryAsync(call, attempt, cancellationToken);
        }
    }

    private static async ValueTask<Outcome<T>> TryAsync<T>(ApiCall call, Func<CancellationToken, ValueTask<Outcome<T>>> attempt, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Outcome.FromException<T>(new OperationCanceledException(cancellationToken));
        }

        call.Begin();
        try
        {
            var outcome = await attempt(cancellationToken).ConfigureAwait(false);
            if (outcome.Exception is Smslive247Exception failure)
            {
                call.Fail(failure);
            }

            return outcome;
        }
        catch (Exception exception)
        {
            // Of the caller's own code, or of the library's on the way to the try.
            if (exception is Smslive247Exception failure)
            {
                call.Fail(failure);
            }

            return Outcome.FromException<T>(exception);
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
