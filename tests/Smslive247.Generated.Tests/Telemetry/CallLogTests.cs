using Microsoft.Extensions.Logging.Testing;

namespace Smslive247.Tests.Telemetry;

[Trait("Category", "Culture")]
public abstract class CallLogTests(ApiVersion version)
{
    private const string CheckBefore = "The service may have processed it: check before you repeat it.";

    private readonly StubTime time = new();

    private string Read => $"Messages_Get (GET /api/{version}/sms/{{messageId}})";

    private string Send => $"Messages_Send (POST /api/{version}/sms)";

    [Fact]
    public async Task GetAsync_Success_IsADebugLine()
    {
        using var observed = new ObservedClient(
            version, time, CannedResponses.SuccessOf(version).After(time, TimeSpan.FromMilliseconds(12.5)));

        await observed.Client.GetAsync("m1");

        var line = Assert.Single(observed.Log);
        Assert.Equal((1, "CallSucceeded", LogLevel.Debug, "Smslive247"), (line.Id.Id, line.Id.Name, line.Level, line.Category));
        Assert.Equal($"{Read} succeeded with 200 at attempt 1, after 12.5 ms.", line.Message);
        Assert.Equal(
            ["Operation=Messages_Get", $"Request=GET /api/{version}/sms/{{messageId}}", "StatusCode=200", "Attempts=1", "Duration=12.5"],
            line.StructuredState!.Where(pair => pair.Key != "{OriginalFormat}").Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Theory]
    [InlineData("GET", 404, "2 CallFailed Warning: {0} failed at attempt 1, after 0 ms: 404.")]
    [InlineData("POST", 429, "2 CallFailed Warning: {1} failed at attempt 1, after 0 ms: 429.")]
    [InlineData("POST", 502, "3 CallMayHaveBeenSent Warning: {1} failed at attempt 1, after 0 ms: 502. {2}")]
    public async Task Call_ErrorResponse_IsAWarning(string method, int status, string expected)
    {
        using var observed = new ObservedClient(
            version,
            time,
            options => options.RetryRateLimitedSends = false,
            CannedResponses.Status((HttpStatusCode)status));

        await observed.Client.CallAsync(method).FailureAsync();

        Assert.Equal(string.Format(null, expected, Read, Send, CheckBefore), Assert.Single(Lines(observed)));
        Assert.Null(observed.Log[0].Exception);
    }

    [Fact]
    public async Task SendAsync_IdInAResponseThatIsNotAsDocumented_IsAWarningThatItWasSent()
    {
        using var observed = new ObservedClient(
            version, time, CannedResponses.Status(HttpStatusCode.OK, version.Body("""{"messageID":"m-4711","messageText":true}""")));

        await observed.Client.SendAsync(Calls.Text).FailureAsync();

        Assert.Equal(
            $"7 CallSent Warning: {Send} was sent at attempt 1, after 0 ms, but its response is not as documented: Smslive247.Smslive247ContractException. Do not repeat it.",
            Assert.Single(Lines(observed)));
        Assert.DoesNotContain("m-4711", observed.Log[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "4 CallCancelled Debug: {0} was cancelled by the caller at attempt 1, after 0 ms.")]
    [InlineData("POST", "3 CallMayHaveBeenSent Warning: {1} failed at attempt 1, after 0 ms: System.OperationCanceledException. {2}")]
    public async Task Call_CancelledUnderWay_StatesWhetherItMayHaveBeenSent(string method, string expected)
    {
        using var cancellation = new CancellationTokenSource();
        using var observed = new ObservedClient(version, time, CannedResponses.Silence(cancellation.Cancel));

        await observed.Client.CallAsync(method, cancellation.Token).FailureAsync();

        Assert.Equal(string.Format(null, expected, Read, Send, CheckBefore), Assert.Single(Lines(observed)));
    }

    [Fact]
    public async Task GetAsync_FailedAttempts_AreLogged()
    {
        using var observed = new ObservedClient(
            version,
            time,
            options => options.MaxRetries = 2,
            CannedResponses.RetryAfter(HttpStatusCode.TooManyRequests, "7"),
            CannedResponses.RetryAfter(HttpStatusCode.ServiceUnavailable, "8"),
            CannedResponses.Silence(time));

        await observed.Client.GetAsync("m1").FailureAsync();

        Assert.Equal(
            [
                $"6 CallThrottled Warning: {Read} was rate limited (429) at attempt 1. Next attempt in 7000 ms.",
                $"5 AttemptFailed Warning: {Read} failed at attempt 2: 503. Next attempt in 8000 ms.",
                $"2 CallFailed Warning: {Read} failed at attempt 3, after 3600000 ms: Smslive247.Smslive247TimeoutException.",
            ],
            Lines(observed));
    }

    [Fact]
    public async Task SendAsync_OwnClientWithALoggerFactory_Logs()
    {
        var collector = new FakeLogCollector();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(new FakeLoggerProvider(collector)));
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.BadGateway));
        var options = time.Retrying();
        options.LoggerFactory = factory;
        using var client = version.Create(options, handler);

        await client.SendAsync(Calls.Text).FailureAsync();

        Assert.Equal(("Smslive247", 3), (Assert.Single(collector.GetSnapshot()).Category, collector.LatestRecord.Id.Id));
    }

    private static IEnumerable<string> Lines(ObservedClient observed) => observed.Log.Select(line => $"{line.Id.Id} {line.Id.Name} {line.Level}: {line.Message}");
}

public sealed class V4CallLogTests() : CallLogTests(ApiVersion.V4);

public sealed class V5CallLogTests() : CallLogTests(ApiVersion.V5);
