namespace Smslive247.TestSupport;

/// <summary>
/// Answers without a network, for tests of what the library makes of an answer. Answers are given in order; a request
/// beyond the last one fails.
/// </summary>
public sealed class StubHandler(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] answers) : HttpMessageHandler
{
    private readonly List<string> requests = [];
    private readonly List<string> bodies = [];

    public StubHandler(HttpStatusCode status, string body, string type = "application/json")
        : this((_, _) => Task.FromResult(Answer(status, body, type)))
    {
    }

    public IReadOnlyList<string> Requests => requests;

    /// <summary>The body of each request; empty where it had none.</summary>
    public IReadOnlyList<string> Bodies => bodies;

    public bool IsDisposed { get; private set; }

    public static HttpResponseMessage Answer(HttpStatusCode status, string body, string type = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, type) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Assert.True(requests.Count <= answers.Length, $"No answer is left for {requests[^1]}");
        return await answers[requests.Count - 1](request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
