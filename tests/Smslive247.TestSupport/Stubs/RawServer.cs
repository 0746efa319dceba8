using System.Net.Sockets;

namespace Smslive247.TestSupport;

/// <summary>
/// A server on a loopback socket, for what an HTTP stack hides: the bytes of a request line, broken connections. Each
/// connection runs the script of its number. A request on a connection without a script fails the test, when the server
/// is disposed; so does a script that throws.
/// </summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<RawRequest> requests = [];
    private readonly ConcurrentQueue<RawRequest> unexpected = [];
    private readonly Func<int, Func<RawConnection, Task>?> scriptOf;
    private readonly Task accepting;
    private int connections;

    /// <param name="scripts">The script of each connection, in order.</param>
    public RawServer(params Func<RawConnection, Task>[] scripts)
        : this(number => scripts.ElementAtOrDefault(number))
    {
    }

    private RawServer(Func<int, Func<RawConnection, Task>?> scriptOf)
    {
        this.scriptOf = scriptOf;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>A server that sends the same response to every request on every connection.</summary>
    public static RawServer Responding(string response) => Repeating(async connection =>
    {
        while (await connection.TryReadRequestAsync() is not null)
        {
            await connection.SendAsync(response);
        }
    });

    /// <summary>A server on which every connection follows the same script.</summary>
    public static RawServer Repeating(Func<RawConnection, Task> script) => new(_ => script);

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>The complete requests, in order.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. requests];

    public int Connections => Volatile.Read(ref connections);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await accepting;
        }
        finally
        {
            // Last: stopping the listener before the loop makes the next accept throw.
            listener.Stop();
            stop.Dispose();
        }

        Assert.True(unexpected.IsEmpty, $"No script expects: {string.Join(", ", unexpected.Select(request => request.Line))}");
    }

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                running.Add(ServeAsync(client, Interlocked.Increment(ref connections) - 1));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task ServeAsync(TcpClient client, int number)
    {
        using var connection = new RawConnection(client, requests.Enqueue, stop.Token);
        try
        {
            await (scriptOf(number) ?? RejectAsync)(connection);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private async Task RejectAsync(RawConnection connection)
    {
        if (await connection.TryReadRequestAsync() is { } request)
        {
            unexpected.Enqueue(request);
        }
    }
}
