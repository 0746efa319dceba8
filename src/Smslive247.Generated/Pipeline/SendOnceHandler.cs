using System.Net;

namespace Smslive247.Pipeline;

/// <summary>
/// The last handler before the network. It sends a request that is not repeatable only once, even if a retry policy of the host repeats it,
/// unless the request provably never left the machine, or was rejected with 429. It also counts the responses with 429.
/// </summary>
/// <param name="inner">The handler that sends requests.</param>
/// <param name="readsBodyToSend">Whether it reads a body only when it sends the headers, as SocketsHttpHandler does.</param>
/// <param name="isShared">Whether handlers of the host come before it, which may repeat a request.</param>
internal sealed class SendOnceHandler(HttpMessageHandler inner, bool readsBodyToSend, bool isShared) : DelegatingHandler(inner)
{
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ApiCall.From(request) is not { } call)
        {
            return request.Method == HttpMethod.Get && request.Content is null
                ? await base.SendAsync(request, cancellationToken).ConfigureAwait(false)
                : throw new ForeignRequestException();
        }

        // A default of the HttpClient would let SocketsHttpHandler repeat a request whose body is not read before the service closes the
        // connection. Only an upload needs it: its early rejection would be lost otherwise.
        if (request.Content is not null)
        {
            request.Headers.ExpectContinue = request.Content is FormContent;
        }

        var isGuarded = !call.Operation.IsRepeatable;
        if (isGuarded && !call.TryMarkInFlight())
        {
            throw new ResendPreventedException();
        }

        var mark = isGuarded ? MarkOf(request) : null;
        var (method, address) = (request.Method, request.RequestUri);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (request.Method != method || request.RequestUri != address)
            {
                response.Dispose();
                throw new RedirectFollowedException();
            }

            if (!response.IsSuccessStatusCode)
            {
                await ReadErrorAsync(call, response, mark, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }
        catch (Exception exception) when (isGuarded && IsUnsent(mark, exception))
        {
            call.MarkUnsent();
            throw;
        }
    }
#if NET

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Smslive247 does not send synchronously: call SendAsync of the inner handler.");
#endif

    private async Task ReadErrorAsync(ApiCall call, HttpResponseMessage response, SendMark? mark, CancellationToken cancellationToken)
    {
        if (response.StatusCode == TooManyRequests)
        {
            call.RateLimits.Increment();
            call.MarkUnsent();
        }
        else if (!call.Operation.IsRepeatable)
        {
            if (readsBodyToSend && mark?.TryClose() == true)
            {
                call.MarkUnsent();
            }

            if (isShared)
            {
                call.LastError = await ResponseCopy.CreateAsync(call, response, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>SocketsHttpHandler states the cause reliably. Any other handler may have sent the request before it failed, unless its body was not read.</summary>
    private bool IsUnsent(SendMark? mark, Exception exception) => readsBodyToSend
        ? mark?.TryClose() ?? ConnectionFault.ProvesUnsent(exception)
        : ConnectionFault.ProvesUnsent(exception) && mark?.TryClose() == true;

    /// <returns>Null if the request may be sent without its body being read.</returns>
    private SendMark? MarkOf(HttpRequestMessage request)
    {
        // A handler of the host may have replaced the body, or read and so buffered it.
        if (request.Content is not ICallContent content)
        {
            return null;
        }

        content.Mark = new(isReadOnce: !readsBodyToSend || content.Mark is not null);
        return content.WasRead || (content.IsEmpty && MayUseHttp2(request)) ? null : content.Mark;
    }

    private static bool MayUseHttp2(HttpRequestMessage request) =>
#if NET
        request.Version.Major >= 2 || request.VersionPolicy == HttpVersionPolicy.RequestVersionOrHigher;
#else
        request.Version.Major >= 2;
#endif
}
