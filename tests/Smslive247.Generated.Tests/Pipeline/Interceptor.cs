namespace Smslive247.Tests.Pipeline;

/// <summary>A handler of a host that does with each request what a test states.</summary>
internal sealed class Interceptor(Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> intercept) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        intercept(request, other => base.SendAsync(other, cancellationToken));
}
