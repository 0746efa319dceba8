using System.Net.Sockets;

namespace Smslive247.Tests;

/// <summary>A handler that opens a connection for each request. One connection in fifteen hangs until the handler gives it up.</summary>
internal static class HangingConnections
{
    public static SocketsHttpHandler CreateHandler(Uri address)
    {
        var random = new Random(20240531);
        return new()
        {
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectTimeout = TimeSpan.FromMilliseconds(50),
            ConnectCallback = async (_, token) =>
            {
                bool isHanging;
                lock (random)
                {
                    isHanging = random.Next(15) == 0;
                }

                await Task.Delay(isHanging ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, token);
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(address.Host, address.Port, token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
    }
}
