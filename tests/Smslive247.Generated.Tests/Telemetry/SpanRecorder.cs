using System.Collections.Concurrent;

namespace Smslive247.Tests;

/// <summary>The library's spans of one trace.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = [];
    private readonly ActivityListener listener;

    public SpanRecorder(Activity parent)
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name == "Smslive247",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == parent.TraceId)
                {
                    ended.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public IReadOnlyList<Activity> Ended => [.. ended];

    public void Dispose() => listener.Dispose();
}
