using System.Net;

namespace Smslive247.Sandbox.Hosting;

/// <summary>The address of a listener for clients on this machine.</summary>
internal static class SandboxAddress
{
    public static Uri Of(IPAddress address, int port) => new UriBuilder(Uri.UriSchemeHttp, Reachable(address).ToString(), port).Uri;

    private static IPAddress Reachable(IPAddress address) =>
        address.Equals(IPAddress.Any) ? IPAddress.Loopback : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback : address;
}
