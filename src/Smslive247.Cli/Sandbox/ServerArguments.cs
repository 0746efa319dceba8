using System.Net;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Where the sandbox listens, and to whom.</summary>
internal static class ServerArguments
{
    private static readonly Option<int> Port = TypedOption.Whole("--port", "The port to listen on; 0 for any free one.", otherwise: 5247, most: 65535);
    private static readonly Option<IPAddress> Listen = new("--listen")
    {
        Description = "The local address to listen on. With any other than loopback, everybody on that network can use the sandbox.",
        HelpName = "address",
        DefaultValueFactory = _ => new SandboxOptions().ListenAddress,
        CustomParser = result => IPAddress.TryParse(TypedOption.Text(result), out var address) ? address : TypedOption.Reject<IPAddress>(result, "--listen must be an IP address, such as 127.0.0.1 or 0.0.0.0."),
    };

    private static readonly Option<string[]> Hosts = new("--allow-host")
    {
        Description = "Another name of this machine in the header Host, such as host.docker.internal. Repeat the option for several.",
        HelpName = "name",
    };

    private static readonly Option<string[]> Origins = new("--allow-origin")
    {
        Description = "The origin of web pages that may call v4 and v5 (CORS), such as http://localhost:3000, or * for any. Repeat the option for several.",
        HelpName = "origin",
    };

    public static IReadOnlyList<SandboxArgument> All { get; } =
    [
        SandboxArgument.Of(Port, nameof(SandboxOptions.Port), (options, port) => options.Port = port),
        SandboxArgument.Of(Listen, nameof(SandboxOptions.ListenAddress), (options, address) => options.ListenAddress = address),
        SandboxArgument.Several(Hosts, nameof(SandboxOptions.AllowedHosts), (options, hosts) => options.AllowedHosts = hosts),
        SandboxArgument.Several(Origins, nameof(SandboxOptions.AllowedOrigins), (options, origins) => options.AllowedOrigins = origins),
    ];
}
