using System.Net.Sockets;
using Smslive247.Errors;

namespace Smslive247.Tests;

using Responder = Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>;

/// <summary>Responses for a <see cref="StubHandler"/>.</summary>
internal static class CannedResponses
{
    public static Responder Success { get; } = SuccessOf(ApiVersion.V4);

    public static Responder Status(HttpStatusCode status, string body = """{"message":"no"}""") => (_, _) => Task.FromResult(StubHandler.Response(status, body));

    public static Responder SuccessOf(ApiVersion version) => Status(HttpStatusCode.OK, version.Success);

    public static Responder Fault(Exception exception) => (_, _) => Task.FromException<HttpResponseMessage>(exception);

    /// <summary>No connection, as .NET reports it: an HttpRequestException with a SocketException.</summary>
    public static Responder Unsent(SocketError error) => new UnsentFault(new HttpRequestException(
        error == SocketError.HostNotFound ? HttpRequestError.NameResolutionError : HttpRequestError.ConnectionError, "refused", new SocketException((int)error))).RespondAsync;

    /// <summary>An error response with Retry-After.</summary>
    public static Responder RetryAfter(HttpStatusCode status, string retryAfter) => (_, _) =>
    {
        var response = StubHandler.Response(status, """{"message":"no"}""");
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return Task.FromResult(response);
    };

    /// <summary>No response: the time limit of the attempt expires.</summary>
    public static Responder Silence(StubTime time) => Silence(() => time.Advance(StubTime.AttemptTimeout));

    /// <summary>No response until cancellation. The action runs when the request has arrived.</summary>
    public static Responder Silence(Action arrived) => async (_, cancellationToken) =>
    {
        arrived();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The wait has no end but cancellation.");
    };

    /// <summary>The same response, but some time later.</summary>
    public static Responder After(this Responder response, StubTime time, TimeSpan duration) => (request, cancellationToken) =>
    {
        time.Advance(duration);
        return response(request, cancellationToken);
    };

    public static Responder[] Times(this Responder response, int count) => [.. Enumerable.Repeat(response, count)];
}
