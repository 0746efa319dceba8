using System.Net.Sockets;

namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>Sends what HttpClient would not send.</summary>
internal static class RawCall
{
    /// <param name="sandbox">The receiver.</param>
    /// <param name="head">The request line and headers, without Host, Authorization and Connection.</param>
    /// <param name="body">The body; without it, the request may be incomplete.</param>
    /// <param name="host">The header Host; null for the address of the sandbox.</param>
    /// <returns>The response, until the sandbox closes the connection.</returns>
    public static async Task<string> SendAsync(Smslive247Sandbox sandbox, string head, string body = "", string? host = null)
    {
        using var client = await SendOnlyAsync(sandbox, head, body, host);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }

    /// <returns>The connection, to close it.</returns>
    public static async Task<TcpClient> SendOnlyAsync(Smslive247Sandbox sandbox, string head, string body = "", string? host = null)
    {
        var client = new TcpClient();
        await client.ConnectAsync(sandbox.Address.Host, sandbox.Address.Port);
        var common = $"Host: {host ?? sandbox.Address.Authority}\r\nAuthorization: Bearer {sandbox.Key}\r\nConnection: close";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{head.ReplaceLineEndings("\r\n")}\r\n{common}\r\n\r\n{body}"));
        return client;
    }
}
