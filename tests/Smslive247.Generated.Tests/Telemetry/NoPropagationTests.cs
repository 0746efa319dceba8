using Smslive247.V5;

namespace Smslive247.Tests.Telemetry;

/// <summary>A host without trace propagation. The setting is global.</summary>
[Collection(RunsAlone.Name)]
public sealed class NoPropagationTests : IDisposable
{
    private readonly DistributedContextPropagator before = DistributedContextPropagator.Current;

    [Fact]
    public async Task GetAsync_HostsPropagatorGivesNothingOut_NeitherDoWe()
    {
        DistributedContextPropagator.Current = DistributedContextPropagator.CreateNoOutputPropagator();
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var handler = new StubHandler((request, _) =>
        {
            Assert.False(request.Headers.Contains("traceparent"));
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, """{"messageID":"m1"}"""));
        });
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        await client.Messages.GetAsync("m1");

        Assert.Single(handler.Requests);
    }

    public void Dispose() => DistributedContextPropagator.Current = before;
}
