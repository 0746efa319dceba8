using System.Net;
using System.Net.Sockets;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Where a sandbox listens.</summary>
internal static class Endpoint
{
    /// <summary>The address under which a program on this machine reaches a listener.</summary>
    public static Uri UriOf(IPAddress address, int port) => new UriBuilder(Uri.UriSchemeHttp, address.ToString(), port).Uri;

    /// <summary>The same, where every address is listened on.</summary>
    public static IPAddress Reachable(IPAddress address) =>
        address.Equals(IPAddress.Any) ? IPAddress.Loopback : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : address;

    /// <summary>WireMock itself would try for ten seconds, and then not say why.</summary>
    /// <exception cref="IOException">Nobody can listen there.</exception>
    public static void ExpectFree(IPAddress address, int port)
    {
        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
        }
        catch (SocketException exception)
        {
            throw new IOException(exception.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => $"Port {port} of {address} is taken by another program: choose another port, or 0 for any free one.",
                SocketError.AccessDenied => $"Port {port} may not be used without more rights: choose one above 1023.",
                SocketError.AddressNotAvailable => $"{address} is not an address of this machine.",
                _ => $"The sandbox cannot listen on port {port} of {address}: {exception.Message}",
            }, exception);
        }
    }
}
