using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smslive247.Sandbox.Requests;

namespace Smslive247.Sandbox.Hosting;

/// <summary>Kestrel without a host, so that it reads no configuration, writes no log, and leaves signals such as Ctrl-C to the process.</summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly KestrelServer kestrel;
    private int isDisposed;

    private SandboxServer(IPAddress address, int port) => kestrel = new(
        new OptionsWrapper<KestrelServerOptions>(Configure(address, port)),
        new SocketTransportFactory(new OptionsWrapper<SocketTransportOptions>(new()), NullLoggerFactory.Instance),
        NullLoggerFactory.Instance);

    /// <summary>The port, also if any free one was requested.</summary>
    public int Port => new Uri(kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;

    /// <exception cref="IOException">The port or address cannot be used.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxSite site, IPAddress address, int port, CancellationToken cancellationToken)
    {
        var server = new SandboxServer(address, port);
        try
        {
            await server.kestrel.StartAsync(new SandboxApplication(site, server.stopping.Token), cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch (Exception exception)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw PortErrors.Translate(exception, address, port) ?? exception;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0)
        {
            await stopping.CancelAsync().ConfigureAwait(false);

            // The token is cancelled, so that open connections are aborted.
            await kestrel.StopAsync(stopping.Token).ConfigureAwait(false);
            kestrel.Dispose();
            stopping.Dispose();
        }
    }

    private static KestrelServerOptions Configure(IPAddress address, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        options.Limits.MaxRequestBodySize = BodyReader.MaxBytes;

        // A debugger may stop a client or the sandbox for any time.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        return options;
    }
}
