using System.Net.Sockets;

namespace Smslive247.SpecTools.Tests.Documents;

/// <summary>An address may return anything.</summary>
public sealed class DownloadTests
{
    [Theory]
    [InlineData("200 OK", "text/html", "<html><head><title>Sign in</title></head></html>", "is an HTML or XML page, titled \"Sign in\", not an OpenAPI document")]
    [InlineData("200 OK", "text/plain; charset=nothing", "openapi: 3.0.3", "cannot be downloaded: ")]
    [InlineData("401 Unauthorized", "text/plain", "openapi: 3.0.3", "cannot be downloaded: ")]
    [InlineData("200 OK", "text/plain", "", "is empty.")]
    public async Task LoadLenientAsync_NoDocument_NamesTheProblem(string status, string type, string body, string problem)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeAsync(listener, $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");

        var exception = await Assert.ThrowsAsync<SpecException>(() => SpecDocument.LoadLenientAsync($"http://{listener.LocalEndpoint}/swagger.json", CancellationToken.None));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        await served;
    }

    private static async Task ServeAsync(TcpListener listener, string response)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        using var request = new StreamReader(stream);
        while (await request.ReadLineAsync() is { Length: > 0 })
        {
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(response));
    }
}
