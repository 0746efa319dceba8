using System.Net.Sockets;
using System.Text;
using Smslive247.Tests.Stubs;

namespace Smslive247.Tests;

internal enum SoakFault
{
    None,
    Reset,
    Closed,
    ServerError,
    Unavailable,
    RateLimited,
    HalfABody,
    Garbage,
}

internal static class SoakFaults
{
    /// <returns>Whether the connection is used further.</returns>
    public static async Task<bool> AnswerAsync(TcpClient client, SoakFault fault, string json, CancellationToken stop)
    {
        if (fault == SoakFault.Reset)
        {
            client.Client.Close(timeout: 0);
            return false;
        }

        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(TextOf(fault, json)), stop);
        return fault is not (SoakFault.Closed or SoakFault.HalfABody);
    }

    private static string TextOf(SoakFault fault, string json) => fault switch
    {
        SoakFault.None => RawAnswer.Json(json),
        SoakFault.ServerError => RawAnswer.Json("{}", "500 Internal Server Error"),
        SoakFault.Unavailable => RawAnswer.Json("{}", "503 Service Unavailable"),
        SoakFault.RateLimited => RawAnswer.Json("{}", "429 Too Many Requests"),
        SoakFault.HalfABody => RawAnswer.Json(json)[..^9],
        SoakFault.Garbage => RawAnswer.Json("<html>"),
        _ => "",
    };
}
