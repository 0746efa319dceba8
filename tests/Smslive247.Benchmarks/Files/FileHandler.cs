namespace Smslive247.Benchmarks.Files;

/// <summary>Replaces the network: takes a request, and returns content.</summary>
internal sealed class FileHandler(Func<HttpRequestMessage, Task> take, Func<HttpContent> createContent) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await take(request);
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = createContent() };
    }
}
