using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>The spans of a call and of each try in it, and the <c>traceparent</c> of requests.</summary>
internal static class CallActivity
{
    public static ActivitySource Source { get; } = new(TelemetrySource.Name, TelemetrySource.Version);

    public static Activity? StartCall(ApiOperation operation, CallTags tags) =>
        Source.HasListeners() ? Start(operation.Id, tags.OfCall(operation)) : null;

    public static Activity? StartAttempt(ApiCall call, CallTags tags)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var all = tags.OfAttempt(call.Operation);
        if (call.Attempts > 1)
        {
            all.Add(TagNames.ResendCount, call.Attempts - 1);
        }

        return Start(call.Operation.RequestName, all);
    }

    public static void CompleteCall(this Activity? span, ApiCall call, CallOutcome outcome)
    {
        if (outcome.IsInDoubt(call))
        {
            span?.SetTag(TagNames.MayHaveBeenSent, true);
        }

        Complete(span, outcome);
    }

    public static void CompleteAttempt(this Activity? span, ApiCall call, CallOutcome outcome)
    {
        if (call.StatusCode is { } status)
        {
            span?.SetTag(TagNames.StatusCode, (int)status);
        }

        Complete(span, outcome);
    }

    /// <summary>Tells the service of the span that the request belongs to, if the host's propagator does; of its baggage, never.</summary>
    public static void Propagate(HttpRequestMessage request)
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } current)
        {
            DistributedContextPropagator.Current.Inject(current, request, static (carrier, name, value) =>
            {
                if (name is "traceparent" or "tracestate")
                {
                    ((HttpRequestMessage)carrier!).Headers.TryAddWithoutValidation(name, value);
                }
            });
        }
    }

    /// <summary>Samplers see these tags, and may keep every send and one read in a thousand.</summary>
    private static Activity? Start(string name, TagList tags)
    {
        var span = Observers.Ask((name, tags), static asked => Source.CreateActivity(asked.name, ActivityKind.Client, parentContext: default, asked.tags));

        // In two steps: a span whose start a listener fails has begun all the same, and is to be ended.
        Observers.Tell(span, static span => span?.Start());
        return span;
    }

    private static void Complete(Activity? span, CallOutcome outcome)
    {
        if (!outcome.IsSuccess)
        {
            span?.SetTag(TagNames.ErrorType, outcome.ErrorType);
            span?.SetStatus(ActivityStatusCode.Error);
        }

        Observers.Tell(span, static span => span?.Dispose());
    }
}
