using Smslive247.V4;

namespace Smslive247.Tests.Errors;

/// <summary>No response, or half a response: a message that may have been sent is not sent again.</summary>
public class ConnectionFailureTests
{
    [Fact]
    public async Task SendAsync_NoServer_WasNotSent()
    {
        var server = new RawServer();
        await server.DisposeAsync();
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.False(thrown.MayHaveBeenSent);
        Assert.StartsWith("Messages_Send: the service cannot be reached: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(server.Address.Authority, thrown.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(thrown.InnerException);
    }

    // twilio-csharp #572: "Response ended prematurely" on a send left callers in doubt. FaultTable: breaks elsewhere.
    [Fact]
    public async Task SendAsync_ResponseBreaksOff_MayHaveBeenSent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.StartsWith("Messages_Send: the connection broke before the response was complete", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("POST /api/v4/sms", Assert.Single(server.Requests).Line);
    }
}
