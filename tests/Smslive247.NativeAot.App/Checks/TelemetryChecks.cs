using System.Diagnostics.Metrics;

namespace Smslive247.NativeAot;

/// <summary>Spans and measurements of a send.</summary>
internal static class TelemetryChecks
{
    private const string Source = "Smslive247";

    public static Task RunAsync(CheckRun run) => run.RunAsync("telemetry", async () =>
    {
        var spans = new ConcurrentQueue<Activity>();
        using var activities = ListenToSpans(spans);
        var measurements = new ConcurrentDictionary<string, double>();
        using var meters = ListenToMeters(measurements);
        using var client = new Smslive247Client(Clients.Options(run.Server));

        run.Server.Prepare("""{"messageID":"1","creditsCharged":2.5}""");
        await client.Messages.SendAsync(new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "2348030000001" });

        var (attempt, call) = (spans.First(), spans.Last());
        run.Equal("spans", "POST /api/v5/sms, Messages_Send", string.Join(", ", spans.Select(span => span.DisplayName)));
        run.Equal("parent", call.SpanId, attempt.ParentSpanId);
        run.Equal("status", 200, attempt.GetTagItem("http.response.status_code"));
        run.Equal("kind of operation", "send", call.GetTagItem("messaging.operation.type"));
        run.Equal("traceparent", attempt.Id, run.Server.TakeRequest().Headers.GetValueOrDefault("traceparent"));
        run.Equal("messages sent", 1, measurements.GetValueOrDefault("smslive247.client.sent.messages"));
        run.Equal("credits charged", 2.5, measurements.GetValueOrDefault("smslive247.client.charged.credits"));
        run.Equal("duration", true, measurements.GetValueOrDefault("messaging.client.operation.duration") > 0);
    });

    private static ActivityListener ListenToSpans(ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Source,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenToMeters(ConcurrentDictionary<string, double> measurements)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Source)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => measurements[instrument.Name] = value);
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => measurements[instrument.Name] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measurements[instrument.Name] = value);
        listener.SetMeasurementEventCallback<decimal>((instrument, value, _, _) => measurements[instrument.Name] = (double)value);
        listener.Start();
        return listener;
    }
}
