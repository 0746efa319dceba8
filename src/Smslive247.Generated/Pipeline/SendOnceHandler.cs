using System.Net;

namespace Smslive247.Pipeline;

/// <summary>
/// The last handler before the network. It sends a request that is not repeatable only once, even if a retry policy of the host repeats it,
/// unless the request provably never reached the service or was rejected with 429. It also counts the responses with 429.
/// </summary>
internal sealed class SendOnceHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiCall.From(request);
        var isGuarded = call is { Operation.IsRepeatable: false };
        if (isGuarded && !call!.TryMarkInFlight())
        {
            throw new ResendPreventedException();
        }

        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (call is not null && response.StatusCode == TooManyRequests)
            {
                call.RateLimits.Increment();
                call.ClearInFlight();
            }

            return response;
        }
        catch (HttpRequestException exception) when (isGuarded && ConnectionFault.ProvesUnsent(exception))
        {
            call!.ClearInFlight();
            throw;
        }
    }
}
