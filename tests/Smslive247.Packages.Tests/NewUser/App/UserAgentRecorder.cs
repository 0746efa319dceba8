using Smslive247.Client;

internal sealed class UserAgentRecorder() : DelegatingHandler(new SocketsHttpHandler())
{
    public string UserAgent { get; private set; } = "";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        UserAgent = request.Headers.UserAgent.ToString();
        return base.SendAsync(request, cancellationToken);
    }
}
