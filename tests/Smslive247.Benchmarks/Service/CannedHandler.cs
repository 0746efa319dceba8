namespace Smslive247.Benchmarks.Service;

/// <summary>Replaces the network: takes the whole request, and returns bytes.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    public CannedResponse? Response { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return Response!.CreateMessage(request);
    }
}
