using System.Net.Sockets;

namespace Smslive247.Tests.Pipeline;

/// <summary>A request that provably never reached the service is retried, sends included.</summary>
public abstract class UnsentTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Call_ServiceIsGoneSinceTheLastCall_IsRetried(string method)
    {
        var server = RawServer.Responding(RawHttp.Json(version.Success));
        using var client = version.Create(time.Retrying(server.Options));
        await client.GetAsync("m1");
        await server.DisposeAsync();

        await AssertFourAttemptsAsync(client, method);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Call_TlsFails_IsRetried(string method)
    {
        await using var server = RawServer.Repeating(connection => connection.SendAsync("This is not TLS, by any stretch of imagination."));
        var options = time.Retrying(server.Options);
        options.BaseAddress = new(server.Address.AbsoluteUri.Replace("http://", "https://", StringComparison.Ordinal));
        using var client = version.Create(options);

        await AssertFourAttemptsAsync(client, method);

        Assert.Equal(4, server.Connections);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task SendAsync_ServiceStartsBetweenAttempts_IsSentOnce()
    {
        var rejections = 0;
        await using var server = RawServer.Responding(RawHttp.Json(version.Success));
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                if (++rejections <= 2)
                {
                    throw new SocketException((int)SocketError.ConnectionRefused);
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = version.Create(time.Retrying(server.Options), handler);

        await client.CallAsync("POST");

        Assert.Equal($"POST /api/{version}/sms", Assert.Single(server.Requests).Line);
        Assert.Equal(2, time.Waits.Count);
    }

    private static async Task AssertFourAttemptsAsync(IVersionClient client, string method)
    {
        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.CallAsync(method));

        Assert.Equal((4, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("cannot be reached", thrown.Message, StringComparison.Ordinal);
    }
}

public sealed class V4UnsentTests() : UnsentTests(ApiVersion.V4);

public sealed class V5UnsentTests() : UnsentTests(ApiVersion.V5);
