using Smslive247.Sandbox.Control;
using Smslive247.Sandbox.Hosting;
using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Options;
using Smslive247.Sandbox.Service;
using Smslive247.Sandbox.Time;

namespace Smslive247.Sandbox;

/// <summary>
/// A simulation of the SMSLive247 gateway on this machine, which serves v4 and v5 from one state and sends no SMS. Each instance has its own state,
/// so tests with separate instances can run in parallel.
/// </summary>
public sealed partial class Smslive247Sandbox : IAsyncDisposable
{
    // Runs while the first sandbox of a process starts; later ones do not wait for it.
    private static readonly Lazy<Task> Preparing = new(() => Task.Run(Gateway.Prepare));

    private readonly SimulatedService service;
    private readonly Gateway gateway;
    private readonly SandboxClock clock;
    private readonly SandboxServer server;

    private Smslive247Sandbox(SandboxOptions options, SimulatedService service, Gateway gateway, SandboxClock clock, SandboxServer server)
    {
        (this.service, this.gateway, this.clock, this.server) = (service, gateway, clock, server);
        Address = SandboxAddress.Of(options.ListenAddress, server.Port);
    }

    /// <summary>The behaviours of the sandbox, with their evidence.</summary>
    public static IReadOnlyList<SandboxBehaviour> Behaviours => BehaviourList.All;

    /// <summary>The operationIds of the OpenAPI documents, in alphabetical order.</summary>
    public static IReadOnlyList<string> Operations => ApiDocument.OperationIds;

    /// <summary>The base address for clients, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The key of the initial account. A request can replace it by a new one.</summary>
    public string Key => service.FirstKey;

    /// <summary>Starts a sandbox. It listens when the task has completed.</summary>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="IOException">The port is in use, or the address is not one of this machine.</exception>
    public static async Task<Smslive247Sandbox> StartAsync(Action<SandboxOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = new SandboxOptions();
        configure?.Invoke(options);
        options = options.Copy();
        OptionsCheck.Check(options);
        _ = Preparing.Value;
        var clock = new SandboxClock(options.TimeProvider);
        options.TimeProvider = clock;
        var service = new SimulatedService(options);
        var gateway = new Gateway(options, service, clock);
        var control = new ControlSite(options, service, gateway, clock);
        var server = await SandboxServer.StartAsync(new SandboxSite(options, gateway, control), options.ListenAddress, options.Port, cancellationToken).ConfigureAwait(false);
        return new(options, service, gateway, clock, server);
    }

    /// <summary>Stops listening and closes the connections.</summary>
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
