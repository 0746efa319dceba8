using System.Net.Sockets;

namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>Sends what HttpClient would not send.</summary>
internal static class RawCall
{
    /// <param name="sandbox">The receiver.</param>
    /// <param name="head">The request line and headers, without Host, Authorization and Connection.</param>
    /// <param name="body">The body; it may be incomplete.</param>
    /// <param name="host">The header Host; null for the address of the sandbox.</param>
    /// <param name="isClosed">Whether the client sends no more after the body.</param>
    /// <returns>The response, until the sandbox closes the connection.</returns>
    public static async Task<string> SendAsync(Smslive247Sandbox sandbox, string head, string body = "", string? host = null, bool isClosed = false)
    {
        using var client = new TcpClient(sandbox.Address.Host, sandbox.Address.Port);
        var common = $"Host: {host ?? sandbox.Address.Authority}\r\nAuthorization: Bearer {sandbox.Key}\r\nConnection: close";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{head.ReplaceLineEndings("\r\n")}\r\n{common}\r\n\r\n{body}"));
        if (isClosed)
        {
            client.Client.Shutdown(SocketShutdown.Send);
        }

        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
