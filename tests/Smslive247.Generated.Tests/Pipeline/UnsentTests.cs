using System.Net.Sockets;

namespace Smslive247.Tests.Pipeline;

/// <summary>What provably never reached the service is tried again, sends included.</summary>
public abstract class UnsentTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Call_ServiceIsGoneSinceTheLastCall_IsTriedAgain(string method)
    {
        var server = RawServer.Answering(RawAnswer.Json(version.Success));
        using var client = version.Create(time.Retrying(server.Options));
        await client.GetAsync("m1");
        await server.DisposeAsync();

        await AssertTriedFourTimesAsync(client, method);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Call_NameIsUnknown_IsTriedAgain(string method)
    {
        using var client = version.Create(At("https://no-such-host.invalid/"));

        await AssertTriedFourTimesAsync(client, method);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Call_TlsFails_IsTriedAgain(string method)
    {
        await using var server = RawServer.Repeating(connection => connection.SendAsync("This is not TLS, by any stretch of imagination."));
        using var client = version.Create(At(server.Address.AbsoluteUri.Replace("http://", "https://", StringComparison.Ordinal)));

        await AssertTriedFourTimesAsync(client, method);

        Assert.Equal(4, server.Connections);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task SendAsync_ServiceComesUpBetweenTries_IsSentOnce()
    {
        var refusals = 0;
        await using var server = RawServer.Answering(RawAnswer.Json(version.Success));
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                if (++refusals <= 2)
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

    private static async Task AssertTriedFourTimesAsync(IVersionClient client, string method)
    {
        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.CallAsync(method));

        Assert.Equal((4, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("cannot be reached", thrown.Message, StringComparison.Ordinal);
    }

    private Smslive247Options At(string address)
    {
        var options = time.Retrying();
        options.BaseAddress = new(address);
        return options;
    }
}

public sealed class V4UnsentTests() : UnsentTests(ApiVersion.V4);

public sealed class V5UnsentTests() : UnsentTests(ApiVersion.V5);
