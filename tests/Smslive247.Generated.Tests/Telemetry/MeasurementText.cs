using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Smslive247.Tests;

internal static class MeasurementText
{
    /// <summary>The measurements of an instrument: value, unit and tags.</summary>
    public static IEnumerable<string> Texts<T>(this MetricCollector<T> collector, string prefix = "")
        where T : struct => collector.GetMeasurementSnapshot()
            .Select(measurement => string.Create(
                CultureInfo.InvariantCulture, $"{prefix}{measurement.Value} {collector.Instrument!.Unit} {measurement.Tags.Text()}"));
}
