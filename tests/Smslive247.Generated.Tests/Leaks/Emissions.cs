using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Smslive247.Tests;

/// <summary>All emitted telemetry: spans, measurements and log lines.</summary>
internal sealed class Emissions : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> texts = [];
    private readonly ActivityListener spans;
    private readonly MeterListener measurements = new();

    public Emissions()
    {
        spans = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = Add,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(spans);
        measurements.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        measurements.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Add(instrument, tags));
        measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        measurements.SetMeasurementEventCallback<decimal>((instrument, _, tags, _) => Add(instrument, tags));
        measurements.Start();
    }

    public IReadOnlyCollection<string> Texts => texts;

    public void Add(string text) => texts.Enqueue(text);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add($"scope {state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Add($"log {eventId.Name} {formatter(state, exception)} {Join(state as IEnumerable<KeyValuePair<string, object?>> ?? [])} {exception}");

    public void Dispose()
    {
        spans.Dispose();
        measurements.Dispose();
    }

    private void Add(Activity span)
    {
        Add($"span {span.Source.Name} {span.OperationName} {span.DisplayName} {span.StatusDescription} {Join(span.TagObjects)} {Join(span.Baggage)}");
        foreach (var happening in span.Events)
        {
            Add($"event {happening.Name} {Join(happening.Tags)}");
        }
    }

    private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Add($"measurement {instrument.Name} {Join(tags.ToArray())}");

    private static string Join<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
