using System.Net.Sockets;

namespace Smslive247.NativeAot;

/// <summary>An HTTP server on a loopback port that records requests and sends prepared responses, in their order. It adds little to the size of the program.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<byte[]> responses = new();
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    public LocalServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>How long a response is delayed.</summary>
    public TimeSpan Delay { get; set; }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>Prepares the response to the next request. A request without one gets 501.</summary>
    /// <param name="body">JSON.</param>
    /// <param name="status">The status line without the protocol.</param>
    /// <param name="headers">Further headers, such as <c>X-Total-Count: 3</c>.</param>
    public void Prepare(string body, string status = "200 OK", params string[] headers) => responses.Enqueue(Response(status, body, headers));

    /// <summary>Closes the connection after the next request, without a response.</summary>
    public void PrepareClose() => responses.Enqueue([]);

    /// <summary>The number of requests that arrived and were not taken.</summary>
    public int RequestCount => requests.Count;

    /// <summary>Removes the oldest request that is recorded.</summary>
    /// <exception cref="InvalidOperationException">No request arrived.</exception>
    public RecordedRequest TakeRequest() => requests.TryDequeue(out var request) ? request : throw new InvalidOperationException("No request arrived.");

    /// <summary>Removes responses and requests that a failed scenario left.</summary>
    public void Reset()
    {
        Delay = default;
        responses.Clear();
        requests.Clear();
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
        listener.Stop();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using var accepted = connection;
        using var stream = accepted.GetStream();
        if (await RequestReader.ReadAsync(stream) is { } request)
        {
            requests.Enqueue(request);
            await Task.Delay(Delay, stop.Token);
            await stream.WriteAsync(responses.TryDequeue(out var response) ? response : Response("501 Not Implemented", "", []));
        }
    }

    private static byte[] Response(string status, string body, string[] headers) => Encoding.UTF8.GetBytes(string.Join(
        "\r\n",
        [$"HTTP/1.1 {status}", "Content-Type: application/json", $"Content-Length: {Encoding.UTF8.GetByteCount(body)}", "Connection: close", .. headers, "", body]));
}
