namespace Smslive247.Tests.Telemetry;

[Trait("Category", "Culture")]
public abstract class CallMetricsTests(ApiVersion version)
{
    private const string Read = "messaging.operation.name=Messages_Get messaging.system=smslive247 server.address=sms.example server.port=8443";

    private readonly StubTime time = new();

    private string Attempt => $"server.address=sms.example server.port=8443 url.template=/api/{version}/sms/{{messageId}}";

    [Fact]
    public async Task GetAsync_Success_MeasuresTheCall()
    {
        using var observed = new ObservedClient(version, time, After(TimeSpan.FromSeconds(3), StubAnswers.SuccessOf(version)));
        using var durations = observed.Collect<double>("messaging.client.operation.duration");
        using var attempts = observed.Collect<int>("smslive247.client.operation.attempts");

        await observed.Client.GetAsync("m1");

        var duration = Assert.Single(durations.GetMeasurementSnapshot());
        Assert.Equal((3, Read), (duration.Value, duration.Tags.Text()));
        var attempt = Assert.Single(attempts.GetMeasurementSnapshot());
        Assert.Equal((1, Read), (attempt.Value, attempt.Tags.Text()));
        Assert.Equal(("s", "{attempt}"), (durations.Instrument!.Unit, attempts.Instrument!.Unit));
    }

    [Fact]
    public async Task GetAsync_TwoAttempts_MeasuresEachAndTheCallAsAWhole()
    {
        using var observed = new ObservedClient(
            version,
            time,
            After(TimeSpan.FromSeconds(1), StubAnswers.Status(HttpStatusCode.TooManyRequests)),
            After(TimeSpan.FromSeconds(5), StubAnswers.SuccessOf(version)));
        using var calls = observed.Collect<double>("messaging.client.operation.duration");
        using var counts = observed.Collect<int>("smslive247.client.operation.attempts");
        using var tries = observed.Collect<double>("smslive247.client.attempt.duration");

        await observed.Client.GetAsync("m1");

        Assert.Equal((6, Read), (Assert.Single(calls.GetMeasurementSnapshot()).Value, calls.LastMeasurement!.Tags.Text()));
        Assert.Equal(2, Assert.Single(counts.GetMeasurementSnapshot()).Value);
        Assert.Equal([1, 5], tries.GetMeasurementSnapshot().Select(measurement => measurement.Value));
        Assert.Equal(
            [$"error.type=429 http.request.method=GET http.response.status_code=429 {Attempt}", $"http.request.method=GET http.response.status_code=200 {Attempt}"],
            tries.GetMeasurementSnapshot().Select(measurement => measurement.Tags.Text()));
        Assert.Equal("s", tries.Instrument!.Unit);
    }

    [Fact]
    public async Task GetAsync_EveryAttemptTimesOut_MeasuresAFailure()
    {
        using var observed = new ObservedClient(version, time, StubAnswers.Silence(time).Times(4));
        using var calls = observed.Collect<double>("messaging.client.operation.duration");
        using var counts = observed.Collect<int>("smslive247.client.operation.attempts");
        using var tries = observed.Collect<double>("smslive247.client.attempt.duration");

        await observed.Client.GetAsync("m1").FailureAsync();

        Assert.Equal(4 * StubTime.AttemptTimeout.TotalSeconds, Assert.Single(calls.GetMeasurementSnapshot()).Value);
        Assert.Equal($"error.type=Smslive247.Smslive247TimeoutException {Read}", calls.LastMeasurement!.Tags.Text());
        Assert.Equal((4, $"error.type=Smslive247.Smslive247TimeoutException {Read}"), (Assert.Single(counts.GetMeasurementSnapshot()).Value, counts.LastMeasurement!.Tags.Text()));
        Assert.Equal(Enumerable.Repeat($"error.type=Smslive247.Smslive247TimeoutException http.request.method=GET {Attempt}", 4), tries.GetMeasurementSnapshot().Select(measurement => measurement.Tags.Text()));
    }

    [Fact]
    public async Task GetAsync_CancelledBeforehand_IsACallWithoutAnAttempt()
    {
        using var observed = new ObservedClient(version, time);
        using var calls = observed.Collect<double>("messaging.client.operation.duration");
        using var counts = observed.Collect<int>("smslive247.client.operation.attempts");
        using var tries = observed.Collect<double>("smslive247.client.attempt.duration");

        await observed.Client.GetAsync("m1", new CancellationToken(canceled: true)).FailureAsync();

        Assert.Equal($"error.type=System.OperationCanceledException {Read}", Assert.Single(calls.GetMeasurementSnapshot()).Tags.Text());
        Assert.Equal(0, Assert.Single(counts.GetMeasurementSnapshot()).Value);
        Assert.Empty(tries.GetMeasurementSnapshot());
    }

    // One host's numbers are not those of another one in the same process.
    [Fact]
    public async Task GetAsync_TwoContainers_MeasureApart()
    {
        using var one = new ObservedClient(version, time, StubAnswers.SuccessOf(version).Times(2));
        using var other = new ObservedClient(version, time, StubAnswers.SuccessOf(version));
        using var ofOne = one.Collect<double>("messaging.client.operation.duration");
        using var ofOther = other.Collect<double>("messaging.client.operation.duration");

        await one.Client.GetAsync("m1");
        await one.Client.GetAsync("m1");
        await other.Client.GetAsync("m1");

        Assert.Equal((2, 1), (ofOne.GetMeasurementSnapshot().Count, ofOther.GetMeasurementSnapshot().Count));
    }

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> After(
        TimeSpan duration, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) => (request, token) =>
    {
        time.Advance(duration);
        return answer(request, token);
    };
}

public sealed class V4CallMetricsTests() : CallMetricsTests(ApiVersion.V4);

public sealed class V5CallMetricsTests() : CallMetricsTests(ApiVersion.V5);
