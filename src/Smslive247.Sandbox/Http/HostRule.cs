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
        ResponseData.Error(421, $"The header Host has a name that is not of this machine: send requests to 127.0.0.1 or localhost, or add the name to {nameof(SandboxOptions.AllowedHosts)} (--allow-host).");

    [Behaviour("A sandbox that listens on loopback rejects requests whose header Host is not localhost or a loopback address with 421; a request of HTTP/1.0 needs none.", Option = nameof(SandboxOptions.AllowedHosts))]
    public static bool Allows(HttpRequest request, SandboxOptions options) => !IPAddress.IsLoopback(options.ListenAddress) || IsOfThisMachine(request.Host.Host, options) || IsOld(request);

    /// <summary>Whether a request may see and control the sandbox: web pages must not, even if the sandbox serves a network.</summary>
    [Behaviour("A sandbox that listens on another address shows its page, and lets itself be controlled, under IP addresses and names without a dot only, which no web page of another site has.", Option = nameof(SandboxOptions.AllowedHosts))]
    public static bool AllowsControl(HttpRequest request, SandboxOptions options) => IPAddress.IsLoopback(options.ListenAddress)
        ? Allows(request, options)
        : IsOfThisMachine(request.Host.Host, options) || IPAddress.TryParse(request.Host.Host, out _) || (request.Host.HasValue && !request.Host.Host.Contains('.', StringComparison.Ordinal));

    private static bool IsOfThisMachine(string host, SandboxOptions options) => host.ToUpperInvariant() is "LOCALHOST" or "LOCALHOST."
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address))
        || options.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the request has no host because it needs none; browsers send no such requests.</summary>
    private static bool IsOld(HttpRequest request) => !request.Host.HasValue && HttpProtocol.IsHttp10(request.Protocol);
}
