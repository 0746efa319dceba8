#if !NET
using System.Net.Sockets;
#endif

namespace Smslive247.Errors;

/// <summary>What the exceptions of the network tell, and what of them may be handed on.</summary>
internal static class ConnectionFault
{
    /// <summary>The exception to hand on, or null for one that quotes the answer: a service that echoes the request would be quoted with it.</summary>
    public static Exception? WithoutQuotes(Exception exception)
    {
#if NET
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse })
            {
                return null;
            }
        }

        return exception;
#else
        // HttpRequestError, which tells them apart, is no part of .NET Standard: what the HTTP stack itself complains of, with
        // no error of a socket or the like beneath, may be such a quote.
        return exception.GetBaseException() is HttpRequestException or IOException ? null : exception;
#endif
    }

    /// <summary>Whether the request provably never reached the service: no name, no connection, no TLS.</summary>
    public static bool ProvesUnsent(Exception exception)
    {
#if NET
        return exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError,
        };
#else
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain }
                or System.Security.Authentication.AuthenticationException)
            {
                return true;
            }
        }

        return false;
#endif
    }
}
