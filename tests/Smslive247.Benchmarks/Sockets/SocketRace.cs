using Smslive247.Benchmarks.Candidates.HandWritten;
using Smslive247.Benchmarks.Candidates.Ours;

namespace Smslive247.Benchmarks.Sockets;

/// <summary>Sends from 1,000 concurrent callers over TLS, on few connections.</summary>
internal static class SocketRace
{
    private const int Callers = 1_000;
    private const int CallsOfEach = 20;
    private const int Connections = 100;

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        await using var service = await TlsService.StartAsync();
        await output.WriteLineAsync($"| {Callers:N0} callers, {Connections} connections, median of {rounds} rounds | sends per second | 99th percentile | ratios |\n| --- | --- | --- | --- |");
        foreach (var isHttp2 in new[] { false, true })
        {
            var lanes = new SocketLane[]
            {
                new("by hand, Newtonsoft.Json, streaming", HandWrittenClients.V5(new VersionHandler(isHttp2) { InnerHandler = service.CreateHandler(Connections) }, new StreamedNewtonsoft())),
                new("Smslive247.Generated, AddSmslive247", OursV5.Registered(service.CreateHandler(Connections), options => options.UseHttp2 = isHttp2)),
            };
            var order = new Random(247);
            for (var round = -2; round < rounds; round++)
            {
                order.Shuffle(lanes);
                foreach (var lane in lanes)
                {
                    GC.Collect();
                    await lane.RunAsync(Callers, CallsOfEach, isWarmUp: round < 0);
                }
            }

            var byHand = lanes.Single(lane => lane.Name.StartsWith("by hand", StringComparison.Ordinal));
            foreach (var lane in lanes.OrderBy(lane => lane == byHand ? 0 : 1))
            {
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| HTTP/{(isHttp2 ? "2" : "1.1")}, {lane.Name} | {lane.PerSecond:N0} | {lane.Slow.TotalMilliseconds:0} ms | {lane.PerSecond / byHand.PerSecond:0.00}, {lane.Slow / byHand.Slow:0.00} |"));
                lane.Dispose();
            }
        }
    }

    /// <summary>Requests HTTP/2 for a client that does not.</summary>
    private sealed class VersionHandler(bool isHttp2) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Version = isHttp2 ? HttpVersion.Version20 : HttpVersion.Version11;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
