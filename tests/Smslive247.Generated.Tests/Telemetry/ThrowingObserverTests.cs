using System.Diagnostics.Metrics;

namespace Smslive247.Tests.Telemetry;

/// <summary>
/// A listener that throws does not fail a call: otherwise a sent message would look unsent, and be sent again.
/// </summary>
public abstract class ThrowingObserverTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.BadRequest)]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.BadRequest)]
    public async Task SendAsync_LoggerThrows_EndsAsTheServiceResponded(bool inIsEnabled, HttpStatusCode status)
    {
        using var logger = new ThrowingLogger(inIsEnabled);
        using var observed = new ObservedClient(
            version, time, options => options.LoggerFactory = logger, CannedResponses.Status(status, version.Success));

        await AssertSentOnceAsync(observed, status);

        Assert.Equal(2, observed.Spans.Count);
        Assert.Equal(inIsEnabled ? 0 : 1, logger.Told);
        Assert.Empty(observed.Log);
    }

    [Fact]
    public async Task GetAsync_LoggerThrowsOverAFailedAttempt_IsRetried()
    {
        using var logger = new ThrowingLogger(throwsInIsEnabled: false);
        using var observed = new ObservedClient(
            version,
            time,
            options => options.LoggerFactory = logger,
            CannedResponses.Status(HttpStatusCode.BadGateway),
            CannedResponses.Status(HttpStatusCode.TooManyRequests),
            CannedResponses.SuccessOf(version));

        Assert.Equal("m1", await observed.Client.GetAsync("m1"));

        Assert.Equal(Enumerable.Repeat($"GET /api/{version}/sms/m1", 3), observed.Requests);
        Assert.Equal(4, observed.Spans.Count);
        Assert.Equal(3, logger.Told);
    }

    [Theory]
    [InlineData("sample", HttpStatusCode.OK)]
    [InlineData("sample", HttpStatusCode.BadRequest)]
    [InlineData("start", HttpStatusCode.OK)]
    [InlineData("start", HttpStatusCode.BadRequest)]
    [InlineData("stop", HttpStatusCode.OK)]
    [InlineData("stop", HttpStatusCode.BadRequest)]
    public async Task SendAsync_SpanListenerThrows_EndsAsTheServiceResponded(string moment, HttpStatusCode status)
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Status(status, version.Success));
        using var listener = new ThrowingSpanListener(observed.Parent, moment);

        await AssertSentOnceAsync(observed, status);

        Assert.Single(observed.Log);
        Assert.Equal(moment == "sample" ? 0 : 2, listener.Spans.Count);
        Assert.All(listener.Spans, span => Assert.True(span.IsStopped));
        Assert.Same(observed.Parent, Activity.Current);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task SendAsync_MeterListenerThrows_EndsAsTheServiceResponded(HttpStatusCode status)
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Status(status, version.Body("""{"messageID":"m1","charged":2,"creditsCharged":2}""")));
        var told = new List<string>();
        using var listener = ThrowOver(observed.Get<IMeterFactory>(), told.Add);

        await AssertSentOnceAsync(observed, status);

        Assert.Equal(2, observed.Spans.Count);
        Assert.Single(observed.Log);
        string[] ofEveryCall = ["smslive247.client.attempt.duration", "messaging.client.operation.duration", "smslive247.client.operation.attempts"];
        string[] ofASend = ["smslive247.client.sent.messages", "smslive247.client.charged.credits"];
        Assert.Equal(status == HttpStatusCode.OK ? [.. ofEveryCall, .. ofASend] : ofEveryCall, told);
    }

    private async Task AssertSentOnceAsync(ObservedClient observed, HttpStatusCode status)
    {
        var failure = await observed.Client.SendAsync(Calls.Text).FailureAsync();

        Assert.Equal(status == HttpStatusCode.OK ? null : typeof(Smslive247ValidationException), failure?.GetType());
        Assert.Equal([$"POST /api/{version}/sms"], observed.Requests);
    }

    private static MeterListener ThrowOver(IMeterFactory factory, Action<string> tell)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == factory && instrument.Meter.Name == "Smslive247")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => Throw(instrument));
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => Throw(instrument));
        listener.SetMeasurementEventCallback<int>((instrument, _, _, _) => Throw(instrument));
        listener.Start();
        return listener;

        void Throw(Instrument instrument)
        {
            tell(instrument.Name);
            throw new IOException("The exporter is gone.");
        }
    }
}

public sealed class V4ThrowingObserverTests() : ThrowingObserverTests(ApiVersion.V4);

public sealed class V5ThrowingObserverTests() : ThrowingObserverTests(ApiVersion.V5);
