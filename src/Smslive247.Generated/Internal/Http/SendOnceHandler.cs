using System.Net;

namespace Smslive247.Internal;

/// <summary>
/// The last gate before the network. A request that is not repeatable goes through once, whatever a retry policy of the
/// host's above it makes of the outcome; again only if it provably never reached the service, or was refused with 429.
/// </summary>
internal sealed class SendOnceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ApiCall.Of(request) is not { Operation.IsRepeatable: false } call)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!call.TryEnterDoubt())
        {
            throw new ResendRefusedException();
        }

        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == (HttpStatusCode)429)
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
