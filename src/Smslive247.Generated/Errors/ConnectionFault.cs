#if !NET
using System.Net.Sockets;
using System.Security.Authentication;
#endif

namespace Smslive247.Errors;

/// <summary>Classifies the exceptions of the network.</summary>
internal static class ConnectionFault
{
    /// <returns>The exception; null if its messages show the password of a proxy, or may quote the response, which contains the request if the service echoes it.</returns>
    public static Exception? WithoutQuotes(Exception exception) =>
        MayQuoteResponse(exception) || Chain(exception).Any(inner => Redaction.WithoutCredentials(inner.Message) != inner.Message) ? null : exception;

    /// <summary>Whether the request provably never reached the service: no name resolution, no connection, no TLS.</summary>
    public static bool ProvesUnsent(Exception exception) =>
#if NET
        exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError,
        };
#else
        Chain(exception).Any(inner => inner is AuthenticationException
            or SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain });
#endif

    private static bool MayQuoteResponse(Exception exception) =>
#if NET
        Chain(exception).Any(inner => inner is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
            or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse });
#else
        // .NET Standard has no HttpRequestError. An exception of the HTTP stack itself, without one of a socket as its cause, may be such a quote.
        exception.GetBaseException() is HttpRequestException or IOException;
#endif

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
        }
    }
}
