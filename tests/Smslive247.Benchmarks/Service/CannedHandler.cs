namespace Smslive247.Benchmarks.Service;

/// <summary>Stands in place of the network: takes the whole request, and answers bytes.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    public CannedResponse? Answer { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return Answer!.CreateMessage(request);
    }
}
