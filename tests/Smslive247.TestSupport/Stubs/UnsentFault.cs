namespace Smslive247.TestSupport;

/// <summary>A failure of <see cref="StubHandler"/> before it reads the body, as without a connection.</summary>
public sealed class UnsentFault(Exception exception)
{
    public Task<HttpResponseMessage> RespondAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromException<HttpResponseMessage>(exception);
}
