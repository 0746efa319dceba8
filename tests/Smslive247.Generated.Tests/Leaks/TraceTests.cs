using System.Diagnostics;
using System.Net;
using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

public class TraceTests
{
    [Fact]
    public async Task GetAsync_SomebodyListens_SendsTraceparentOfItsSpan()
    {
        var spans = new List<Activity>();
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        parent.TraceStateString = "vendor=1";
        using var listener = Listen(span =>
        {
            if (span.TraceId == parent.TraceId)
            {
                spans.Add(span);
            }
        });
        await using var server = RawServer.Answering(RawAnswer.Json(Calls.Success));
        using var client = new Smslive247Client(server.Options);

        await client.Messages.GetAsync("2348099887766");

        var span = Assert.Single(spans);
        var request = Assert.Single(server.Requests);
        Assert.Equal($"00-{parent.TraceId}-{span.SpanId}-01", request.Header("traceparent"));
        Assert.Equal("vendor=1", request.Header("tracestate"));
        Assert.Equal((parent.SpanId, "Messages_Get", ActivityKind.Client, ActivityStatusCode.Unset), (span.ParentSpanId, span.DisplayName, span.Kind, span.Status));
        Assert.Equal("/api/v4/sms/{messageId}", span.GetTagItem("url.template"));
        Assert.Null(span.GetTagItem("url.full"));
    }

    [Fact]
    public async Task GetAsync_TriedThreeTimes_IsOneSpanThatSaysSo()
    {
        var spans = new List<Activity>();
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = Listen(span =>
        {
            if (span.TraceId == parent.TraceId)
            {
                spans.Add(span);
            }
        });
        var options = new StubTime().Retrying();
        options.MaxRetries = 2;
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.BadGateway).Times(3));
        using var client = new Smslive247Client(options, handler);

        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));

        var span = Assert.Single(spans);
        Assert.Equal((2, 502, "502", ActivityStatusCode.Error), (span.GetTagItem("http.request.resend_count"), span.GetTagItem("http.response.status_code"), span.GetTagItem("error.type"), span.Status));
    }

    private static ActivityListener Listen(Action<Activity> stopped)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Smslive247",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
