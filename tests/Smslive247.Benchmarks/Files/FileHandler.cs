namespace Smslive247.Benchmarks.Files;

/// <summary>Stands in place of the network: takes a request, and answers content.</summary>
internal sealed class FileHandler(Func<HttpRequestMessage, Task> take, Func<HttpContent> createContent) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await take(request);
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = createContent() };
    }
}
