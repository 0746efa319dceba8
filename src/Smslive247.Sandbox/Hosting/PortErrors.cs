using System.Net;
using System.Net.Sockets;

namespace Smslive247.Sandbox.Hosting;

/// <summary>Explains why the server cannot listen.</summary>
internal static class PortErrors
{
    /// <returns>Null if the exception is not about the port or address.</returns>
    public static IOException? Translate(Exception exception, IPAddress address, int port) =>
        SocketErrorOf(exception) is { } error ? new IOException(Message(error, address, port), exception) : null;

    private static SocketException? SocketErrorOf(Exception? exception) =>
        exception is null or SocketException ? (SocketException?)exception : SocketErrorOf(exception.InnerException);

    private static string Message(SocketException error, IPAddress address, int port) => error.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => $"Port {port} of {address} is taken by another program: choose another port, or 0 for any free one.",
        SocketError.AccessDenied => $"Port {port} may not be used without more rights: choose one above 1023.",
        SocketError.AddressNotAvailable => $"{address} is not an address of this machine.",
        _ => $"The sandbox cannot listen on port {port} of {address}: {error.Message}",
    };
}
