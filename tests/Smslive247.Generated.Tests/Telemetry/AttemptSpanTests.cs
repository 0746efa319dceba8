namespace Smslive247.Tests.Telemetry;

public abstract class AttemptSpanTests(ApiVersion version)
{
    private readonly StubTime time = new();

    private string Read => $"server.address=sms.example server.port=8443 url.template=/api/{version}/sms/{{messageId}}";

    [Fact]
    public async Task GetAsync_ThreeAttempts_AreNumberedSpansBelowTheCall()
    {
        using var observed = new ObservedClient(
            version, time, CannedResponses.Status(HttpStatusCode.BadGateway), CannedResponses.Status(HttpStatusCode.TooManyRequests), CannedResponses.SuccessOf(version));

        await observed.Client.GetAsync("m1");

        Assert.Equal(4, observed.Spans.Count);
        Assert.Equal(
            [
                $"error.type=502 http.request.method=GET http.response.status_code=502 {Read}",
                $"error.type=429 http.request.method=GET http.request.resend_count=1 http.response.status_code=429 {Read}",
                $"http.request.method=GET http.request.resend_count=2 http.response.status_code=200 {Read}",
            ],
            observed.Spans.Take(3).Select(span => span.Text()));
        Assert.Equal(
            [ActivityStatusCode.Error, ActivityStatusCode.Error, ActivityStatusCode.Unset, ActivityStatusCode.Unset],
            observed.Spans.Select(span => span.Status));
        Assert.All(observed.Spans.Take(3), span => Assert.Equal(
            ($"GET /api/{version}/sms/{{messageId}}", ActivityKind.Client, observed.Spans[3].SpanId),
            (span.DisplayName, span.Kind, span.ParentSpanId)));
    }

    [Fact]
    public async Task GetAsync_NoResponse_HasNoStatus()
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Status(HttpStatusCode.BadGateway), CannedResponses.Silence(time), CannedResponses.SuccessOf(version));

        await observed.Client.GetAsync("m1");

        Assert.Equal($"error.type=Smslive247.Smslive247TimeoutException http.request.method=GET http.request.resend_count=1 {Read}", observed.Spans[1].Text());
    }

    [Fact]
    public async Task GetAsync_ResponseBreaksTheContract_IsAnErrorInSpiteOfItsStatus()
    {
        using var observed = new ObservedClient(version, time, CannedResponses.Status(HttpStatusCode.OK, version.Success[..^1]));

        await observed.Client.GetAsync("m1").FailureAsync();

        Assert.Equal($"error.type=Smslive247.Smslive247ContractException http.request.method=GET http.response.status_code=200 {Read}", observed.Spans[0].Text());
    }

    [Fact]
    public async Task GetAsync_CancelledUnderWay_EndsTheAttemptAsWell()
    {
        using var cancellation = new CancellationTokenSource();
        using var observed = new ObservedClient(version, time, CannedResponses.Silence(cancellation.Cancel));

        await Assert.ThrowsAsync<OperationCanceledException>(() => observed.Client.GetAsync("m1", cancellation.Token));

        Assert.Equal($"error.type=System.OperationCanceledException http.request.method=GET {Read}", observed.Spans[0].Text());
    }
}

public sealed class V4AttemptSpanTests() : AttemptSpanTests(ApiVersion.V4);

public sealed class V5AttemptSpanTests() : AttemptSpanTests(ApiVersion.V5);
