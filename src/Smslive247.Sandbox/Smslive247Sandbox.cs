using Smslive247.Sandbox.Internal;
using Smslive247.Sandbox.Internal.Http;

namespace Smslive247.Sandbox;

/// <summary>
/// A stand-in of the SMSLive247 gateway that listens on this machine and serves v4 and v5 from one state. It sends no SMS. Each
/// sandbox has a state of its own, so tests with one each may run in parallel.
/// </summary>
public sealed partial class Smslive247Sandbox : IAsyncDisposable
{
    // Goes on while the first sandbox of a process starts, and is done for all that follow.
    private static readonly Lazy<Task> Preparing = new(() => Task.Run(OperationPlans.Prepare));

    private readonly SimulatedService service;
    private readonly Gateway gateway;
    private readonly GatewayServer server;

    private Smslive247Sandbox(SandboxOptions options, SimulatedService service, Gateway gateway, GatewayServer server)
    {
        (this.service, this.gateway, this.server, Key) = (service, gateway, server, options.Key);
        Address = Endpoint.UriOf(Endpoint.Reachable(options.ListenAddress), server.Port);
    }

    /// <summary>What the sandbox does, each with the evidence that the service does so too, or that it is assumed.</summary>
    public static IReadOnlyList<SandboxBehaviour> Behaviours { get; } = BehaviourList.Collect();

    /// <summary>The base address for clients, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The key of the account that is there from the start.</summary>
    public string Key { get; }

    /// <summary>Starts a sandbox. It listens when the task is done.</summary>
    /// <exception cref="ArgumentException">An option has a value that cannot work.</exception>
    /// <exception cref="IOException">The port is taken, or the address is not one of this machine.</exception>
    public static async Task<Smslive247Sandbox> StartAsync(Action<SandboxOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = new SandboxOptions();
        configure?.Invoke(options);
        options = options.Copy();
        OptionsCheck.Check(options);
        _ = Preparing.Value;
        var service = new SimulatedService(options);
        var gateway = new Gateway(options, service);
        var server = await GatewayServer.StartAsync(gateway, options.ListenAddress, options.Port, cancellationToken).ConfigureAwait(false);
        return new(options, service, gateway, server);
    }

    /// <summary>Stops listening and closes the connections.</summary>
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
