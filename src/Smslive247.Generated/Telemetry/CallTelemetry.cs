using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Polly;

namespace Smslive247.Telemetry;

/// <summary>Reports calls as spans, measurements and log messages. Without a listener it allocates nothing. Exceptions of listeners do not fail calls.</summary>
internal sealed class CallTelemetry(CallTags tags, TimeProvider timeProvider, CallMetrics metrics, ILogger? hostLogger)
{
    private readonly SafeLogger? logger = hostLogger is null ? null : new(hostLogger);

    private bool IsLogging => logger is not null && (logger.IsEnabled(LogLevel.Warning) || logger.IsEnabled(LogLevel.Debug));

    public Observation StartCall(ApiOperation operation) =>
        new(CallActivity.Source.HasListeners() ? CallActivity.StartCall(operation, tags) : null, timeProvider.GetTimestamp());

    public Observation StartAttempt(ApiCall call, HttpRequestMessage request)
    {
        var span = CallActivity.Source.HasListeners() ? CallActivity.StartAttempt(call, tags) : null;
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } current)
        {
            CallActivity.Propagate(current, request);
        }

        return new(span, timeProvider.GetTimestamp());
    }

    public void CompleteCall<T>(ApiCall call, Observation observation, Outcome<T> result)
    {
        if (observation.Span is null && !metrics.IsCallEnabled && !IsLogging)
        {
            return;
        }

        var outcome = new ObservedOutcome(result.Exception);
        var duration = timeProvider.GetElapsedTime(observation.Started);
        observation.Span.CompleteCall(call, outcome);
        if (metrics.IsCallEnabled)
        {
            var callTags = tags.ForCall(call.Operation);
            callTags.AddIfNotNull(TagNames.DryRun, call.IsDryRun ? true : null);
            metrics.RecordCall(callTags, call, outcome, duration);
            if (call.Operation.IsSend && outcome.IsSuccess && !call.IsDryRun)
            {
                metrics.RecordSend(callTags, (result.Result is IEnvelope envelope ? envelope.Data : result.Result) as ISendResult);
            }
        }

        Log(call, outcome, duration.TotalMilliseconds);
    }

    public void CompleteAttempt(ApiCall call, Observation observation, Exception? exception)
    {
        if (observation.Span is null && !metrics.IsAttemptEnabled)
        {
            return;
        }

        var outcome = new ObservedOutcome(exception);
        observation.Span.CompleteAttempt(call, outcome);
        if (metrics.IsAttemptEnabled)
        {
            var attemptTags = tags.ForAttempt(call.Operation);
            attemptTags.AddIfNotNull(TagNames.DryRun, call.IsDryRun ? true : null);
            metrics.RecordAttempt(attemptTags, call, outcome, timeProvider.GetElapsedTime(observation.Started));
        }
    }

    /// <summary>Reports a failed attempt before a retry.</summary>
    public void Retry(ApiCall call, TimeSpan wait)
    {
        if (logger?.IsEnabled(LogLevel.Warning) != true)
        {
            return;
        }

        using var scope = BeginScope();
        var (id, request) = (call.Operation.Id, call.Operation.RequestName);
        if (call.LastException is Smslive247RateLimitException)
        {
            logger.CallThrottled(id, request, call.Attempts, wait.TotalMilliseconds);
        }
        else
        {
            logger.AttemptFailed(id, request, call.Attempts, ObservedOutcome.ErrorTypeOf(call.LastException), wait.TotalMilliseconds);
        }
    }

    /// <summary>Reports a retry that the budget of the client does not allow. The call fails with the exception of its last attempt.</summary>
    public void RetryWithheld(ApiCall call) => metrics.RecordWithheldRetry(tags.ForCall(call.Operation));

    /// <summary>Warns once for each client.</summary>
    public void ReportDryRun(bool isOn)
    {
        if (isOn && logger is not null)
        {
            using var scope = BeginScope();
            logger.DryRunIsOn();
        }
    }

    private IDisposable? BeginScope() => tags.Scope is { } scope ? logger?.BeginScope(scope) : null;

    private void Log(ApiCall call, ObservedOutcome outcome, double milliseconds)
    {
        if (logger is null)
        {
            return;
        }

        using var scope = BeginScope();
        var (id, request) = (call.Operation.Id, call.Operation.RequestName);
        if (outcome.IsSuccess && call.IsDryRun)
        {
            logger.CallNotSent(id, request);
        }
        else if (outcome.IsSuccess)
        {
            logger.CallSucceeded(id, request, (int?)call.StatusCode ?? 0, call.Attempts, milliseconds);
        }
        else if (outcome.IsSent)
        {
            logger.CallSent(id, request, call.Attempts, milliseconds, outcome.ErrorType);
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
