using System.Net.Sockets;

namespace Smslive247.TestSupport;

/// <summary>One connection of a <see cref="RawServer"/>. It closes when its script ends.</summary>
public sealed class RawConnection(TcpClient client, Action<RawRequest> record, CancellationToken stop) : IDisposable
{
    private readonly NetworkStream stream = client.GetStream();

    /// <summary>Cancelled when the test is over.</summary>
    public CancellationToken Stop => stop;

    /// <summary>Reads a request that must arrive.</summary>
    public async Task<RawRequest> ReadRequestAsync() =>
        await TryReadRequestAsync() ?? throw new InvalidOperationException("The client closed the connection before it sent the request that the script expects.");

    /// <summary>Reads a request with its body.</summary>
    /// <returns>Null where the client closed the connection instead.</returns>
    public async Task<RawRequest?> TryReadRequestAsync()
    {
        if (await TryReadHeadAsync() is not { } head)
        {
            return null;
        }

        await ContinueAsync(head);
        var body = new byte[int.Parse(RawRequest.HeaderOf(head, "Content-Length") ?? "0")];
        if (await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, stop) < body.Length)
        {
            return null;
        }

        var request = new RawRequest(head, body);
        record(request);
        return request;
    }

    /// <summary>Reads the request line and headers, and leaves the body.</summary>
    public async Task<RawRequest> ReadHeadAsync()
    {
        var request = new RawRequest(await TryReadHeadAsync() ?? throw new InvalidOperationException("The client closed the connection before it sent a request."), []);
        record(request);
        return request;
    }

    /// <summary>Reads a request whose body is too large to keep, in one piece or in chunks.</summary>
    /// <param name="received">Gets the body piece by piece.</param>
    public async Task DiscardRequestAsync(Action<ReadOnlySpan<byte>>? received = null)
    {
        var head = await TryReadHeadAsync() ?? throw new InvalidOperationException("The client closed the connection before it sent the request that the script expects.");
        await ContinueAsync(head);
        var due = RawRequest.HeaderOf(head, "Content-Length") is { } length ? long.Parse(length) : long.MaxValue;
        var buffer = new byte[65536];
        var tail = new byte[5];
        for (long read = 0; read < due && !tail.AsSpan().SequenceEqual("0\r\n\r\n"u8);)
        {
            var count = await ReadAsync(buffer);
            Assert.True(count > 0, "The client closed the connection within the body.");
            received?.Invoke(buffer.AsSpan(0, count));
            read += count;
            byte[] last = [.. tail, .. buffer.AsSpan(Math.Max(0, count - 5), Math.Min(5, count))];
            tail = last[^5..];
        }
    }

    public Task SendAsync(string response) => SendAsync(Encoding.UTF8.GetBytes(response));

    public async Task SendAsync(byte[] response) => await stream.WriteAsync(response, stop);

    public Task SendAsync(Stream content) => content.CopyToAsync(stream, stop);

    /// <summary>Sends this several times.</summary>
    /// <returns>False where the client closed the connection before it was all sent.</returns>
    public async Task<bool> TrySendAsync(byte[] part, int times)
    {
        try
        {
            for (var sent = 0; sent < times; sent++)
            {
                await SendAsync(part);
            }

            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Breaks the connection off: the client sees a reset instead of an orderly end.</summary>
    public void Reset() => client.Client.Close(timeout: 0);

    /// <summary>Keeps the connection open, in silence, until the client closes it or the test is over.</summary>
    public async Task HoldAsync()
    {
        var ignored = new byte[1024];
        while (await ReadAsync(ignored) > 0)
        {
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>Requests a body that the client holds back for a second otherwise.</summary>
    private Task ContinueAsync(string head) => RawRequest.HeaderOf(head, "Expect") is null ? Task.CompletedTask : SendAsync("HTTP/1.1 100 Continue\r\n\r\n");

    private async Task<string?> TryReadHeadAsync()
    {
        var bytes = new List<byte>();
        var next = new byte[1];
        while (!EndsHead(bytes))
        {
            if (await ReadAsync(next) == 0)
            {
                return null;
            }

            bytes.Add(next[0]);
        }

        return Encoding.Latin1.GetString([.. bytes]);
    }

    private async Task<int> ReadAsync(byte[] buffer)
    {
        try
        {
            return await stream.ReadAsync(buffer, stop);
        }
        catch (IOException)
        {
            // A reset by the client ends the connection as well.
            return 0;
        }
    }

    private static bool EndsHead(List<byte> bytes) =>
        bytes.Count >= 4 && bytes[^4] == '\r' && bytes[^3] == '\n' && bytes[^2] == '\r' && bytes[^1] == '\n';
}
