using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Smslive247.Tests;

/// <summary>
/// A service that counts each text it sends, and fails for one request in five: before it counts, or after. It keeps
/// numbers alone, so that its memory does not grow.
/// </summary>
internal sealed class SoakServer : IAsyncDisposable
{
    private readonly ApiVersion version;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Random random = new(20240531);
    private readonly int[] counts;
    private readonly Task accepting;

    public SoakServer(ApiVersion version, int texts)
    {
        this.version = version;
        counts = new int[texts];
        listener.Start(512);
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>How often each text was sent.</summary>
    public IReadOnlyList<int> Counts => counts;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await accepting;
        listener.Stop();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var buffer = new byte[4096];
            try
            {
                while (await ReadRequestAsync(client.GetStream(), buffer) is { } request && await AnswerAsync(client, request))
                {
                }
            }
            catch (IOException)
            {
                // The client went away.
            }
            catch (OperationCanceledException)
            {
                // The soak is over.
            }
        }
    }

    /// <returns>Head and body, or null where the connection ended.</returns>
    private async Task<string?> ReadRequestAsync(NetworkStream stream, byte[] buffer)
    {
        for (var length = 0; ;)
        {
            var added = await stream.ReadAsync(buffer.AsMemory(length), stop.Token);
            if (added == 0)
            {
                return null;
            }

            length += added;
            var text = Encoding.ASCII.GetString(buffer, 0, length);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end > 0 && length >= end + 4 + BodyLength(text))
            {
                return text;
            }
        }
    }

    private static int BodyLength(string head)
    {
        const string name = "Content-Length: ";
        var start = head.IndexOf(name, StringComparison.Ordinal);
        return start < 0 ? 0 : int.Parse(head.AsSpan(start + name.Length, head.IndexOf('\r', start) - start - name.Length), CultureInfo.InvariantCulture);
    }

    private async Task<bool> AnswerAsync(TcpClient client, string request)
    {
        var fault = NextFault();
        var isCounted = fault is SoakFault.None || (fault != SoakFault.RateLimited && Next(100) < 50);
        const string mark = "text ";
        if (isCounted && request.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
        {
            Interlocked.Increment(ref counts[int.Parse(request.AsSpan(at + mark.Length, 9), CultureInfo.InvariantCulture)]);
        }

        var isList = request.StartsWith($"GET /api/{version}/sms?", StringComparison.Ordinal);
        return await SoakFaults.AnswerAsync(client, fault, isList ? version.Answer("""[{"messageID":"m1"}]""") : version.Success, stop.Token);
    }

    private SoakFault NextFault() => Next(100) < 80 ? SoakFault.None : (SoakFault)(1 + Next((int)SoakFault.Garbage));

    private int Next(int below)
    {
        lock (random)
        {
            return random.Next(below);
        }
    }
}
