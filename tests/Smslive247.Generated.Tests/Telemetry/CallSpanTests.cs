using Smslive247.Telemetry;

namespace Smslive247.Tests.Telemetry;

[Trait("Category", "Culture")]
public abstract class CallSpanTests(ApiVersion version)
{
    private const string Read = "messaging.operation.name=Messages_Get messaging.system=smslive247 server.address=sms.example server.port=8443";
    private const string Send = "messaging.operation.name=Messages_Send messaging.operation.type=send messaging.system=smslive247 server.address=sms.example server.port=8443";

    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET", "Messages_Get", Read)]
    [InlineData("POST", "Messages_Send", Send)]
    public async Task Call_Success_IsASpanBelowTheCallers(string method, string name, string tags)
    {
        using var observed = new ObservedClient(version, time, CannedResponses.SuccessOf(version));

        await observed.Client.CallAsync(method);

        var call = observed.Spans[^1];
        Assert.Equal((name, ActivityKind.Client, ActivityStatusCode.Unset), (call.DisplayName, call.Kind, call.Status));
        Assert.Equal(observed.Parent.SpanId, call.ParentSpanId);
        Assert.Equal(tags, call.Text());
        Assert.Equal(TelemetrySource.Version, call.Source.Version);
    }

    [Theory]
    [InlineData("GET", 404, $"error.type=404 {Read}")]
    [InlineData("GET", 429, $"error.type=429 {Read}")]
    [InlineData("GET", 502, $"error.type=502 {Read}")]
    [InlineData("POST", 400, $"error.type=400 {Send}")]
    [InlineData("POST", 502, $"error.type=502 {Send} smslive247.may_have_been_sent=True")]
    public async Task Call_ErrorResponse_EndsInErrorWithTheStatus(string method, int status, string tags)
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Status((HttpStatusCode)status).Times(4));

        await observed.Client.CallAsync(method).FailureAsync();

        var call = observed.Spans[^1];
        Assert.Equal((ActivityStatusCode.Error, null), (call.Status, call.StatusDescription));
        Assert.Equal(tags, call.Text());
    }

    [Theory]
    [InlineData("GET", $"error.type=System.OperationCanceledException {Read}")]
    [InlineData("POST", $"error.type=System.OperationCanceledException {Send} smslive247.may_have_been_sent=True")]
    public async Task Call_CancelledUnderWay_EndsInError(string method, string tags)
    {
        using var cancellation = new CancellationTokenSource();
        using var observed = new ObservedClient(version, time, CannedResponses.Silence(cancellation.Cancel));

        await Assert.ThrowsAsync<OperationCanceledException>(() => observed.Client.CallAsync(method, cancellation.Token));

        Assert.All(observed.Spans, span => Assert.Equal(ActivityStatusCode.Error, span.Status));
        Assert.Equal(tags, observed.Spans[^1].Text());
    }

    // The service rejected it, so it was not sent, even if the caller cancels later.
    [Fact]
    public async Task SendAsync_CancelledInTheDelayAfterAnErrorResponse_WasNotSent()
    {
        using var cancellation = new CancellationTokenSource();
        time.Waiting = cancellation.Cancel;
        using var observed = new ObservedClient(version, time, CannedResponses.Status(HttpStatusCode.TooManyRequests));

        await Assert.ThrowsAsync<OperationCanceledException>(() => observed.Client.SendAsync(Calls.Text, cancellation.Token));

        Assert.Equal($"error.type=System.OperationCanceledException {Send}", observed.Spans[^1].Text());
    }

    [Fact]
    public async Task SendAsync_KeyProviderThrows_EndsWithItsTypeAndHasNoAttempt()
    {
        using var observed = new ObservedClient(
            version, time, options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => throw new DivideByZeroException()));

        await Assert.ThrowsAsync<DivideByZeroException>(() => observed.Client.SendAsync(Calls.Text));

        Assert.Equal($"error.type=System.DivideByZeroException {Send}", Assert.Single(observed.Spans).Text());
    }

    [Fact]
    public async Task SendAsync_HandlerThrowsAnyException_MayHaveBeenSent()
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Fault(new DivideByZeroException()));

        await Assert.ThrowsAsync<DivideByZeroException>(() => observed.Client.SendAsync(Calls.Text));

        Assert.Equal($"error.type=System.DivideByZeroException {Send} smslive247.may_have_been_sent=True", observed.Spans[^1].Text());
    }

    // A sampler that keeps sends and drops reads needs these tags.
    [Fact]
    public async Task Call_Sampler_SeesTheTags()
    {
        using var observed = new ObservedClient(version, time, CannedResponses.SuccessOf(version).Times(2));
        var traceId = observed.Parent.TraceId;
        var seen = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Smslive247",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                if (options.TraceId == traceId)
                {
                    seen.Add((options.Tags ?? []).Text());
                }

                return ActivitySamplingResult.None;
            },
        };
        ActivitySource.AddActivityListener(listener);

        await observed.Client.SendAsync(Calls.Text);

        Assert.Equal([Send, $"http.request.method=POST server.address=sms.example server.port=8443 url.template=/api/{version}/sms"], seen);
    }
}

public sealed class V4CallSpanTests() : CallSpanTests(ApiVersion.V4);

public sealed class V5CallSpanTests() : CallSpanTests(ApiVersion.V5);
