using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Smslive247.Tests.Telemetry;

/// <summary>
/// The OpenTelemetry SDK gets spans and metrics by the names in the README, from clients with and without a container.
/// The whole process exports to it, and a container that is disposed ends its instruments: so these run alone.
/// </summary>
public abstract class OpenTelemetryTests(ApiVersion version)
{
    [Fact]
    public async Task SendAsync_SourceIsAdded_ExportsCallAndTry()
    {
        var exported = new List<Activity>();
        using (var tracing = Sdk.CreateTracerProviderBuilder().AddSource("Smslive247").AddInMemoryExporter(exported).Build())
        {
            await SendAsync("spans");
        }

        var spans = exported.Where(span => Equals(span.GetTagItem("server.address"), Host("spans"))).ToArray();
        Assert.Equal([$"POST /api/{version}/sms", "Messages_Send"], spans.Select(span => span.DisplayName));
        Assert.Equal(spans[1].SpanId, spans[0].ParentSpanId);
    }

    [Fact]
    public async Task SendAsync_MeterIsAdded_ExportsEveryInstrument()
    {
        var exported = new List<MetricSnapshot>();
        using (var metering = Sdk.CreateMeterProviderBuilder().AddMeter("Smslive247").AddInMemoryExporter(exported).Build())
        {
            await SendAsync("numbers");
            metering.ForceFlush();
        }

        Assert.Equal(1, Assert.Single(Points(exported, "smslive247.client.sent.messages", Host("numbers"))).GetSumLong());
        Assert.Equal(2.5, Assert.Single(Points(exported, "smslive247.client.charged.credits", Host("numbers"))).GetSumDouble());
        Assert.Equal(1, Assert.Single(Points(exported, "smslive247.client.operation.attempts", Host("numbers"))).GetHistogramSum());
        Assert.Equal(14, Bounds(Assert.Single(Points(exported, "messaging.client.operation.duration", Host("numbers")))));
        Assert.Equal(14, Bounds(Assert.Single(Points(exported, "smslive247.client.attempt.duration", Host("numbers")))));
    }

    [Fact]
    public async Task SendAsync_ClientOfAContainer_ExportsItsNumbers()
    {
        var exported = new List<MetricSnapshot>();
        using var metering = Sdk.CreateMeterProviderBuilder().AddMeter("Smslive247").AddInMemoryExporter(exported).Build();
        using var observed = new ObservedClient(version, new StubTime(), CannedResponses.SuccessOf(version));

        await observed.Client.SendAsync(Calls.Text);
        metering.ForceFlush();

        Assert.Equal(1, Assert.Single(Points(exported, "smslive247.client.sent.messages", ObservedClient.Host)).GetSumLong());
    }

    private static int Bounds(MetricPoint point)
    {
        var bounds = 0;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            bounds += double.IsFinite(bucket.ExplicitBound) ? 1 : 0;
        }

        return bounds;
    }

    private static IEnumerable<MetricPoint> Points(List<MetricSnapshot> exported, string name, string host) =>
        exported.Last(metric => metric.Name == name).MetricPoints.Where(point =>
        {
            foreach (var tag in point.Tags)
            {
                if (tag.Key == "server.address")
                {
                    return Equals(tag.Value, host);
                }
            }

            return false;
        });

    private string Host(string test) => $"{test}.{version}.opentelemetry.example";

    private async Task SendAsync(string test)
    {
        var response = version.Body("""{"messageID":"m1","charged":2.5,"creditsCharged":2.5}""");
        using var handler = new StubHandler(HttpStatusCode.OK, response);
        using var client = version.Create(new Smslive247Options { ApiKey = "test-key", BaseAddress = new Uri($"https://{Host(test)}") }, handler);
        await client.SendAsync(Calls.Text);
    }
}

[Collection(RunsAlone.Name)]
public sealed class V4OpenTelemetryTests() : OpenTelemetryTests(ApiVersion.V4);

[Collection(RunsAlone.Name)]
public sealed class V5OpenTelemetryTests() : OpenTelemetryTests(ApiVersion.V5);
