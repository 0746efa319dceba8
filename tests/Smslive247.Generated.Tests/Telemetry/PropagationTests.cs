using Smslive247.V4;

namespace Smslive247.Tests.Telemetry;

public class PropagationTests
{
    [Fact]
    public async Task GetAsync_Listener_EachRequestHasTheSpanOfItsAttempt()
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        parent.TraceStateString = "vendor=1";
        using var spans = new SpanRecorder(parent);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawHttp.Json("{}", "502 Bad Gateway"));
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawHttp.Json(Calls.Success));
        });
        using var client = new Smslive247Client(new StubTime().Retrying(server.Options));

        await client.Messages.GetAsync("2348099887766");

        Assert.Equal(
            [$"00-{parent.TraceId}-{spans.Ended[0].SpanId}-01", $"00-{parent.TraceId}-{spans.Ended[1].SpanId}-01"],
            server.Requests.Select(request => request.Header("traceparent")));
        Assert.All(server.Requests, request => Assert.Equal("vendor=1", request.Header("tracestate")));
    }

    [Fact]
    public async Task GetAsync_HostHasASpanWithBaggage_SendsItsTraceWithoutTheBaggage()
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).AddBaggage("customer", "Amaka").Start();
        using var handler = new StubHandler((request, _) =>
        {
            Assert.DoesNotContain(request.Headers, header => header.Value.Any(value => value.Contains("Amaka", StringComparison.Ordinal)));
            Assert.Equal(parent.TraceId.ToString(), request.Headers.GetValues("traceparent").Single().Split('-')[1]);
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, Calls.Success));
        });
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        await client.Messages.GetAsync("m1");

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_Ended_LeavesTheHostsSpanCurrent()
    {
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var spans = new SpanRecorder(parent);
        using var handler = new StubHandler(HttpStatusCode.OK, Calls.Success);
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var call = client.Messages.GetAsync("m1");
        Assert.Same(parent, Activity.Current);
        await call;

        Assert.Same(parent, Activity.Current);
        Assert.Equal(2, spans.Ended.Count);
    }
}
