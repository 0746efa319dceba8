using Microsoft.Extensions.Logging;
using Polly;

namespace Smslive247.Telemetry;

/// <summary>
/// Tells whoever listens what becomes of calls: spans, measurements, log lines. Where nobody does it allocates nothing, and
/// what a listener throws fails no call.
/// </summary>
internal sealed class CallTelemetry(Uri root, TimeProvider timeProvider, CallMetrics metrics, ILogger hostLogger)
{
    private readonly CallTags tags = new(root);
    private readonly UnfailingLogger logger = new(hostLogger);

    public Observation StartCall(ApiOperation operation) => new(CallActivity.StartCall(operation, tags), timeProvider.GetTimestamp());

    public Observation StartAttempt(ApiCall call) => new(CallActivity.StartAttempt(call, tags), timeProvider.GetTimestamp());

    /// <param name="call">The call.</param>
    /// <param name="observation">What was begun with it.</param>
    /// <param name="result">How the call ended.</param>
    public void CompleteCall<T>(ApiCall call, Observation observation, Outcome<T> result)
    {
        if (observation.Span is null && !metrics.HearsOfCalls && !logger.IsEnabled(LogLevel.Warning) && !logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        var outcome = new CallOutcome(result.Exception);
        var duration = timeProvider.GetElapsedTime(observation.Started);
        observation.Span.CompleteCall(call, outcome);
        if (metrics.HearsOfCalls)
        {
            var callTags = tags.OfCall(call.Operation);
            metrics.RecordCall(callTags, call, outcome, duration);
            if (call.Operation.IsSend && outcome.IsSuccess)
            {
                metrics.RecordSend(callTags, (result.Result is IEnvelope envelope ? envelope.Data : result.Result) as ISendResult);
            }
        }

        Log(call, outcome, duration.TotalMilliseconds);
    }

    /// <param name="call">The call that the try belongs to.</param>
    /// <param name="observation">What was begun with it.</param>
    /// <param name="exception">What the try ended with; null for a success.</param>
    public void CompleteAttempt(ApiCall call, Observation observation, Exception? exception)
    {
        if (observation.Span is null && !metrics.HearsOfAttempts)
        {
            return;
        }

        var outcome = new CallOutcome(exception);
        observation.Span.CompleteAttempt(call, outcome);
        if (metrics.HearsOfAttempts)
        {
            metrics.RecordAttempt(tags.OfAttempt(call.Operation), call, outcome, timeProvider.GetElapsedTime(observation.Started));
        }
    }

    /// <summary>A try failed, and the next one comes after a wait.</summary>
    public void Retry(ApiCall call, TimeSpan wait)
    {
        if (!logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        var (id, request) = (call.Operation.Id, call.Operation.RequestName);
        if (call.Failure is Smslive247RateLimitException)
        {
            logger.CallThrottled(id, request, call.Attempts, wait.TotalMilliseconds);
        }
        else
        {
            logger.AttemptFailed(id, request, call.Attempts, CallOutcome.TypeOf(call.Failure), wait.TotalMilliseconds);
        }
    }

    private void Log(ApiCall call, CallOutcome outcome, double milliseconds)
    {
        var (id, request) = (call.Operation.Id, call.Operation.RequestName);
        if (outcome.IsSuccess)
        {
            logger.CallSucceeded(id, request, (int?)call.StatusCode ?? 0, call.Attempts, milliseconds);
        }
        else if (outcome.IsInDoubt(call))
        {
            logger.CallMayHaveBeenSent(id, request, call.Attempts, milliseconds, outcome.ErrorType);
        }
        else if (outcome.IsCancelled)
        {
            logger.CallCancelled(id, request, call.Attempts, milliseconds);
        }
        else
        {
            logger.CallFailed(id, request, call.Attempts, milliseconds, outcome.ErrorType);
        }
    }
}
