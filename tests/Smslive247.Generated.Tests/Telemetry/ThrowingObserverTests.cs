using System.Diagnostics.Metrics;

namespace Smslive247.Tests.Telemetry;

/// <summary>
/// Who listens to calls fails none of them: a send that went out would look like one that failed, and be repeated by the host.
/// </summary>
public abstract class ThrowingObserverTests(ApiVersion version)
{
    private readonly StubTime time = new();

    private string Send => $"POST /api/{version}/sms";

    private string Read => $"GET /api/{version}/sms/m1";

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task SendAsync_LoggerThrows_SucceedsOnce(bool whenAsked, int lines)
    {
        using var logger = new ThrowingLogger(whenAsked);
        using var observed = new ObservedClient(version, time, options => options.LoggerFactory = logger, StubAnswers.SuccessOf(version));

        await observed.Client.SendAsync(Calls.Text);

        Assert.Equal([Send], observed.Requests);
        Assert.Equal(2, observed.Spans.Count);
        Assert.Equal(lines, logger.Told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_LoggerThrowsOverARefusal_ThrowsTheRefusal(bool whenAsked)
    {
        using var logger = new ThrowingLogger(whenAsked);
        using var observed = new ObservedClient(version, time, options => options.LoggerFactory = logger, StubAnswers.Status(HttpStatusCode.BadRequest));

        await Assert.ThrowsAsync<Smslive247ValidationException>(() => observed.Client.SendAsync(Calls.Text));

        Assert.Equal([Send], observed.Requests);
        Assert.Equal(2, observed.Spans.Count);
    }

    [Fact]
    public async Task GetAsync_LoggerThrowsOverAFailedTry_IsTriedAgain()
    {
        using var logger = new ThrowingLogger(throwsWhenAsked: false);
        using var observed = new ObservedClient(
            version,
            time,
            options => options.LoggerFactory = logger,
            StubAnswers.Status(HttpStatusCode.BadGateway),
            StubAnswers.Status(HttpStatusCode.TooManyRequests),
            StubAnswers.SuccessOf(version));

        Assert.Equal("m1", await observed.Client.GetAsync("m1"));

        Assert.Equal([Read, Read, Read], observed.Requests);
        Assert.Equal(4, observed.Spans.Count);
        Assert.Equal(3, logger.Told);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("start")]
    [InlineData("stop")]
    public async Task SendAsync_ListenerOfSpansThrows_SucceedsOnceAndEndsThem(string moment)
    {
        using var observed = new ObservedClient(version, time, StubAnswers.SuccessOf(version));
        using var listener = new ThrowingSpanListener(observed.Parent, moment);

        await observed.Client.SendAsync(Calls.Text);

        Assert.Equal([Send], observed.Requests);
        Assert.Single(observed.Log);
        Assert.Equal(moment == "sample" ? 0 : 2, listener.Spans.Count);
        Assert.All(listener.Spans, span => Assert.True(span.IsStopped));
        Assert.Same(observed.Parent, Activity.Current);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("start")]
    [InlineData("stop")]
    public async Task SendAsync_ListenerOfSpansThrowsOverARefusal_ThrowsTheRefusal(string moment)
    {
        using var observed = new ObservedClient(version, time, StubAnswers.Status(HttpStatusCode.BadRequest));
        using var listener = new ThrowingSpanListener(observed.Parent, moment);

        await Assert.ThrowsAsync<Smslive247ValidationException>(() => observed.Client.SendAsync(Calls.Text));

        Assert.Equal([Send], observed.Requests);
        Assert.Single(observed.Log);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task SendAsync_ListenerOfMeasurementsThrows_EndsAsTheServiceAnswered(HttpStatusCode status)
    {
        using var observed = new ObservedClient(version, time, StubAnswers.Status(status, version.Answer("""{"messageID":"m1","charged":2,"creditsCharged":2}""")));
        var told = new List<string>();
        using var listener = ThrowOver(observed.Get<IMeterFactory>(), told.Add);

        var failure = await observed.Client.SendAsync(Calls.Text).FailureAsync();

        Assert.Equal(status == HttpStatusCode.OK ? null : typeof(Smslive247ValidationException), failure?.GetType());
        Assert.Equal([Send], observed.Requests);
        Assert.Equal(2, observed.Spans.Count);
        Assert.Single(observed.Log);
        string[] ofEveryCall = ["smslive247.client.attempt.duration", "messaging.client.operation.duration", "smslive247.client.operation.attempts"];
        string[] ofASend = ["smslive247.client.sent.messages", "smslive247.client.charged.credits"];
        Assert.Equal(status == HttpStatusCode.OK ? [.. ofEveryCall, .. ofASend] : ofEveryCall, told);
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
