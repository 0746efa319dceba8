using System.Net;
using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Http;

/// <summary>
/// Rejects requests for another host on loopback: a web page whose name an attacker resolves to this machine (DNS rebinding) cannot read
/// or change the sandbox. ASP.NET Core's own filter needs a host and has no body in the format of the service.
/// </summary>
internal static class HostRule
{
    public static ResponseData Error { get; } =
        ResponseData.Error(421, "The header Host has a name that is not of this machine: send requests to 127.0.0.1 or localhost, or listen on another address than loopback.");

    [Behaviour("A sandbox that listens on loopback rejects requests whose header Host is not localhost or a loopback address with 421; a request of HTTP/1.0 needs none.")]
    public static bool Allows(HttpRequest request, IPAddress listenAddress) => !IPAddress.IsLoopback(listenAddress)
        || request.Host.Host.ToUpperInvariant() is "LOCALHOST" or "LOCALHOST."
        || (IPAddress.TryParse(request.Host.Host, out var address) && IPAddress.IsLoopback(address))
        || IsOld(request);

    /// <summary>Whether the request has no host because it needs none; browsers send no such requests.</summary>
    private static bool IsOld(HttpRequest request) => !request.Host.HasValue && HttpProtocol.IsHttp10(request.Protocol);
}
