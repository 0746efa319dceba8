using System.Net;

namespace Smslive247.Pipeline;

/// <summary>
/// The last gate before the network. A request that is not repeatable goes through once, whatever a retry policy of the
/// host's above it makes of the outcome; again only if it provably never reached the service, or was refused with 429.
/// An enumeration learns of a 429 here, below whoever tries again.
/// </summary>
internal sealed class SendOnceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiCall.Of(request);
        var sending = call is { Operation.IsRepeatable: false } ? SendOnceAsync(call, request, cancellationToken) : base.SendAsync(request, cancellationToken);
        var response = await sending.ConfigureAwait(false);
        if (response.StatusCode == TooManyRequests)
        {
            call?.Pace?.SlowDown();
        }

        return response;
    }

    private async Task<HttpResponseMessage> SendOnceAsync(ApiCall call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!call.TryEnterDoubt())
        {
            throw new ResendRefusedException();
        }

        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == TooManyRequests)
            {
                call.LeaveDoubt();
            }

            return response;
        }
        catch (HttpRequestException exception) when (ConnectionFault.ProvesUnsent(exception))
        {
            call.LeaveDoubt();
            throw;
        }
    }
}
