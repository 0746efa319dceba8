using System.Collections.Concurrent;

namespace Smslive247.Tests;

/// <summary>Throws at a moment of each span of the library in one trace; other tests are not affected.</summary>
internal sealed class ThrowingSpanListener : IDisposable
{
    private readonly ConcurrentQueue<Activity> spans = [];
    private readonly ActivityTraceId trace;
    private readonly string moment;
    private readonly ActivityListener listener;

    /// <param name="parent">The span that the library's are beneath.</param>
    /// <param name="moment">When to throw: sample, start or stop.</param>
    public ThrowingSpanListener(Activity parent, string moment)
    {
        (trace, this.moment) = (parent.TraceId, moment);
        listener = new()
        {
            ShouldListenTo = source => source.Name == "Smslive247",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                ThrowAt("sample", options.TraceId);
                return ActivitySamplingResult.AllDataAndRecorded;
            },
            ActivityStarted = span =>
            {
                if (span.TraceId == trace)
                {
                    spans.Enqueue(span);
                }

                ThrowAt("start", span.TraceId);
            },
            ActivityStopped = span => ThrowAt("stop", span.TraceId),
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>The spans that have begun.</summary>
    public IReadOnlyList<Activity> Spans => [.. spans];

    public void Dispose() => listener.Dispose();

    private void ThrowAt(string place, ActivityTraceId id)
    {
        if (place == moment && id == trace)
        {
            throw new IOException($"The exporter fails at the {place}.");
        }
    }
}
