using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smslive247.Telemetry;

/// <summary>The instruments. Each container with an IMeterFactory has its own meter, so that tests with several hosts can distinguish them. Other clients share one.</summary>
internal sealed class CallMetrics
{
    // The boundaries of the OpenTelemetry conventions for HTTP and messaging.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    };

    private static readonly InstrumentAdvice<int> Attempts = new() { HistogramBucketBoundaries = [1, 2, 3, 4, 5, 10] };

    private readonly Histogram<double> callDuration;
    private readonly Histogram<int> callAttempts;
    private readonly Histogram<double> attemptDuration;
    private readonly Counter<long> sentMessages;
    private readonly Counter<long> withheldRetries;

    // Not decimal, which the OpenTelemetry SDK ignores.
    private readonly Counter<double> chargedCredits;

    public CallMetrics(IMeterFactory factory)
        : this(factory.Create(TelemetrySource.Name, TelemetrySource.Version))
    {
    }

    private CallMetrics(Meter meter)
    {
        callDuration = meter.CreateHistogram(InstrumentNames.CallDuration, "s", "Duration of calls, including all attempts and delays.", tags: null, Seconds);
        callAttempts = meter.CreateHistogram(InstrumentNames.CallAttempts, "{attempt}", "Number of attempts of calls.", tags: null, Attempts);
        attemptDuration = meter.CreateHistogram(InstrumentNames.AttemptDuration, "s", "Duration of attempts, up to the last byte of the response, or up to the first bytes of a file.", tags: null, Seconds);
        sentMessages = meter.CreateCounter<long>(InstrumentNames.SentMessages, "{message}", "Messages sent, as stated by the responses to sends.");
        withheldRetries = meter.CreateCounter<long>(InstrumentNames.WithheldRetries, "{retry}", "Retries that were not made, since too many had failed before.");
        chargedCredits = meter.CreateCounter<double>(InstrumentNames.ChargedCredits, "{credit}", "Credits charged, as stated by the responses to sends.");
    }

    public static CallMetrics Shared { get; } = new(new Meter(TelemetrySource.Name, TelemetrySource.Version));

    public bool IsCallEnabled => callDuration.Enabled || callAttempts.Enabled || sentMessages.Enabled || chargedCredits.Enabled;

    public bool IsAttemptEnabled => attemptDuration.Enabled;

    public void RecordCall(TagList tags, ApiCall call, ObservedOutcome outcome, TimeSpan duration)
    {
        tags.AddIfNotNull(TagNames.ErrorType, outcome.ErrorType);
        Record(callDuration, duration.TotalSeconds, tags);
        Record(callAttempts, call.Attempts, tags);
    }

    /// <summary>A response that does not state the result of the send, null, counts as one message.</summary>
    public void RecordSend(TagList tags, ISendResult? sent)
    {
        if ((sent?.Messages ?? 1) is > 0 and var messages)
        {
            Add(sentMessages, messages, tags);
        }

        if (sent?.Credits is > 0 and var credits)
        {
            Add(chargedCredits, (double)credits, tags);
        }
    }

    public void RecordWithheldRetry(TagList tags) => Add(withheldRetries, 1, tags);

    public void RecordAttempt(TagList tags, ApiCall call, ObservedOutcome outcome, TimeSpan duration)
    {
        tags.AddIfNotNull(TagNames.StatusCode, (int?)call.StatusCode);
        tags.AddIfNotNull(TagNames.ErrorType, outcome.ErrorType);
        Record(attemptDuration, duration.TotalSeconds, tags);
    }

    private static void Record<T>(Histogram<T> histogram, T value, TagList tags)
        where T : struct => SafeInvoke.Run((histogram, value, tags), static state => state.histogram.Record(state.value, state.tags));

    private static void Add<T>(Counter<T> counter, T value, TagList tags)
        where T : struct => SafeInvoke.Run((counter, value, tags), static state => state.counter.Add(state.value, state.tags));
}
