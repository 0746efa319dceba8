namespace Smslive247.Tests;

/// <summary>Sends each request twice, and returns the second response.</summary>
internal sealed class StatusRepeater : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var first = await base.SendAsync(request, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
