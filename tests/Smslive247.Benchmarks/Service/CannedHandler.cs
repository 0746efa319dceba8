namespace Smslive247.Benchmarks.Service;

/// <summary>Stands in place of the network: takes the whole request, and answers bytes.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    public CannedAnswer? Answer { get; set; }

    /// <summary>How long an answer takes to come.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>The last request, as "METHOD address".</summary>
    public string LastRequest => $"{lastMethod} {lastAddress}";

    private HttpMethod? lastMethod;
    private Uri? lastAddress;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (lastMethod, lastAddress) = (request.Method, request.RequestUri);
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        if (Latency > TimeSpan.Zero)
        {
            await Task.Delay(Latency, cancellationToken);
        }

        return Answer!.CreateMessage(request);
    }
}
