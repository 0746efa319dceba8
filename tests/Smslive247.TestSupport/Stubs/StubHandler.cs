namespace Smslive247.TestSupport;

/// <summary>
/// Responds without a network, in the order of its responses. A request beyond the last one fails.
/// </summary>
public sealed class StubHandler(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] responses) : HttpMessageHandler
{
    private readonly List<string> requests = [];
    private readonly List<string> bodies = [];

    public StubHandler(HttpStatusCode status, string body, string type = "application/json")
        : this((_, _) => Task.FromResult(Response(status, body, type)))
    {
    }

    public IReadOnlyList<string> Requests => requests;

    /// <summary>The body of each request; empty if it had none. That of an <see cref="UnsentFault"/> is not read.</summary>
    public IReadOnlyList<string> Bodies => bodies;

    public bool IsDisposed { get; private set; }

    public static HttpResponseMessage Response(HttpStatusCode status, string body, string type = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, type) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        Assert.True(requests.Count <= responses.Length, $"No response is left for {requests[^1]}");
        var respond = responses[requests.Count - 1];
        if (respond.Target is not UnsentFault)
        {
            bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        }

        return await respond(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
