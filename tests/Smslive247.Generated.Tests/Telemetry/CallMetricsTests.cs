namespace Smslive247.Tests.Telemetry;

[Trait("Category", "Culture")]
public abstract class CallMetricsTests(ApiVersion version)
{
    private const string Read = "messaging.operation.name=Messages_Get messaging.system=smslive247 server.address=sms.example server.port=8443";
    private const string TimedOut = "error.type=Smslive247.Smslive247TimeoutException";

    private readonly StubTime time = new();

    private string Attempt => $"server.address=sms.example server.port=8443 url.template=/api/{version}/sms/{{messageId}}";

    [Fact]
    public async Task GetAsync_TwoAttempts_MeasuresEachAndTheCallAsAWhole()
    {
        using var observed = new ObservedClient(
            version,
            time,
            CannedResponses.Status(HttpStatusCode.TooManyRequests).After(time, TimeSpan.FromSeconds(1)),
            CannedResponses.SuccessOf(version).After(time, TimeSpan.FromSeconds(5)));

        Assert.Equal(
            [
                $"call: 6 s {Read}",
                $"attempts: 2 {{attempt}} {Read}",
                $"attempt: 1 s error.type=429 http.request.method=GET http.response.status_code=429 {Attempt}",
                $"attempt: 5 s http.request.method=GET http.response.status_code=200 {Attempt}",
            ],
            await MeasureAsync(observed, () => observed.Client.GetAsync("m1")));
    }

    [Fact]
    public async Task GetAsync_EveryAttemptTimesOut_MeasuresAFailure()
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Silence(time).Times(4));

        Assert.Equal(
            [
                $"call: 14400 s {TimedOut} {Read}",
                $"attempts: 4 {{attempt}} {TimedOut} {Read}",
                .. Enumerable.Repeat($"attempt: 3600 s {TimedOut} http.request.method=GET {Attempt}", 4),
            ],
            await MeasureAsync(observed, () => observed.Client.GetAsync("m1").FailureAsync()));
    }

    [Fact]
    public async Task GetAsync_CancelledBeforehand_IsACallWithoutAnAttempt()
    {
        using var observed = new ObservedClient(version, time);
        var cancelled = new CancellationToken(canceled: true);

        Assert.Equal(
            [
                $"call: 0 s error.type=System.OperationCanceledException {Read}",
                $"attempts: 0 {{attempt}} error.type=System.OperationCanceledException {Read}",
            ],
            await MeasureAsync(observed, () => observed.Client.GetAsync("m1", cancelled).FailureAsync()));
    }

    // The numbers of one host are not those of another one in the same process.
    [Fact]
    public async Task GetAsync_TwoContainers_MeasureApart()
    {
        using var one = new ObservedClient(version, time, CannedResponses.SuccessOf(version).Times(2));
        using var other = new ObservedClient(version, time, CannedResponses.SuccessOf(version));
        using var ofOne = one.Collect<double>("messaging.client.operation.duration");
        using var ofOther = other.Collect<double>("messaging.client.operation.duration");

        await one.Client.GetAsync("m1");
        await one.Client.GetAsync("m1");
        await other.Client.GetAsync("m1");

        Assert.Equal((2, 1), (ofOne.GetMeasurementSnapshot().Count, ofOther.GetMeasurementSnapshot().Count));
    }

    /// <summary>Makes a call, and returns its measurements.</summary>
    private static async Task<IReadOnlyList<string>> MeasureAsync(ObservedClient observed, Func<Task> call)
    {
        using var calls = observed.Collect<double>("messaging.client.operation.duration");
        using var counts = observed.Collect<int>("smslive247.client.operation.attempts");
        using var attempts = observed.Collect<double>("smslive247.client.attempt.duration");

        await call();

        return [.. calls.Texts("call: "), .. counts.Texts("attempts: "), .. attempts.Texts("attempt: ")];
    }
}

public sealed class V4CallMetricsTests() : CallMetricsTests(ApiVersion.V4);

public sealed class V5CallMetricsTests() : CallMetricsTests(ApiVersion.V5);
