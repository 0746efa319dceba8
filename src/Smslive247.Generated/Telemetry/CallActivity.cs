using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>The spans of a call and of each attempt, and the <c>traceparent</c> of requests.</summary>
internal static class CallActivity
{
    public static ActivitySource Source { get; } = new(TelemetrySource.Name, TelemetrySource.Version);

    public static Activity? StartCall(ApiOperation operation, CallTags tags) => Start(operation.Id, tags.ForCall(operation));

    public static Activity? StartAttempt(ApiCall call, CallTags tags)
    {
        var all = tags.ForAttempt(call.Operation);
        all.AddIfNotNull(TagNames.ResendCount, call.Attempts > 1 ? call.Attempts - 1 : null);
        return Start(call.Operation.RequestName, all);
    }

    public static void CompleteCall(this Activity? span, ApiCall call, ObservedOutcome outcome)
    {
        span?.SetTag(TagNames.MayHaveBeenSent, outcome.IsInDoubt(call) ? true : null);
        span?.SetTag(TagNames.DryRun, call.IsDryRun ? true : null);
        Complete(span, outcome);
    }

    public static void CompleteAttempt(this Activity? span, ApiCall call, ObservedOutcome outcome)
    {
        span?.SetTag(TagNames.StatusCode, (int?)call.StatusCode);
        span?.SetTag(TagNames.DryRun, call.IsDryRun ? true : null);
        Complete(span, outcome);
    }

    /// <summary>Adds the context of the span to the request with the host's propagator, but never its baggage.</summary>
    public static void Propagate(Activity span, HttpRequestMessage request) =>
        DistributedContextPropagator.Current.Inject(span, request, static (carrier, name, value) =>
        {
            if (name is "traceparent" or "tracestate")
            {
                ((HttpRequestMessage)carrier!).Headers.TryAddWithoutValidation(name, value);
            }
        });

    /// <summary>Starts a span with its tags, by which samplers can distinguish sends from reads.</summary>
    private static Activity? Start(string name, TagList tags)
    {
        var span = SafeInvoke.Get((name, tags), static state => Source.CreateActivity(state.name, ActivityKind.Client, parentContext: default, state.tags));

        // Created and started separately: a span must be stopped even if a listener throws when it starts.
        SafeInvoke.Run(span, static span => span?.Start());
        return span;
    }

    private static void Complete(Activity? span, ObservedOutcome outcome)
    {
        if (!outcome.IsSuccess)
        {
            span?.SetTag(TagNames.ErrorType, outcome.ErrorType);
            span?.SetStatus(ActivityStatusCode.Error);
        }

        SafeInvoke.Run(span, static span => span?.Dispose());
    }
}
