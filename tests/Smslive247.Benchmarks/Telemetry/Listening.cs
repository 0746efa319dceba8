using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smslive247.Benchmarks.Telemetry;

/// <summary>Listens as OpenTelemetry's SDK does, and throws away what it hears.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener spans = new()
    {
        ShouldListenTo = static source => source.Name == "Smslive247",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    private readonly MeterListener measurements = new()
    {
        InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Smslive247")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    public Listening()
    {
        ActivitySource.AddActivityListener(spans);
        measurements.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        measurements.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        measurements.SetMeasurementEventCallback<int>(static (_, _, _, _) => { });
        measurements.Start();
    }

    public void Dispose()
    {
        spans.Dispose();
        measurements.Dispose();
    }
}
