using Smslive247.V4;

namespace Smslive247.Tests.Errors;

/// <summary>No answer, or one that broke off. Whether a message may have gone out decides whether it is sent again.</summary>
public class ConnectionFailureTests
{
    [Fact]
    public async Task SendAsync_NobodyListens_WasNotSent()
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

    [Fact]
    public async Task SendAsync_NameThatDoesNotExist_WasNotSent()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", BaseAddress = new("https://smslive247.invalid/"), MaxRetries = 0 });

        Assert.False((await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(OneCall.Request))).MayHaveBeenSent);
    }

    // twilio-csharp #572: "Response ended prematurely" on a send left callers in doubt.
    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n\r\n")]
    public async Task SendAsync_AnswerBreaksOff_MayHaveBeenSent(string answer)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(answer);
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.StartsWith("Messages_Send: the connection broke before the response was complete", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("POST /api/v4/sms", Assert.Single(server.Requests).Line);
    }

    // The status has said what counts: a refusal stays one, and is not in doubt.
    [Theory]
    [InlineData("400 Bad", typeof(Smslive247ValidationException), false)]
    [InlineData("500 Oh", typeof(Smslive247ServerException), true)]
    public async Task SendAsync_RefusalWhoseBodyBreaksOff_KeepsItsType(string status, Type type, bool mayHaveBeenSent)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"HTTP/1.1 {status}\r\nContent-Length: 100\r\n\r\n{{");
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.IsType(type, thrown);
        Assert.Equal(mayHaveBeenSent, thrown.MayHaveBeenSent);
        Assert.Equal("{", thrown.ResponseBody);
        Assert.Equal("POST /api/v4/sms", Assert.Single(server.Requests).Line);
    }

    [Fact]
    public async Task GetAsync_AnswerBreaksOff_WasNeverSent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            connection.Reset();
        });
        using var client = new Smslive247Client(server.Options);

        Assert.False((await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.GetAsync("m1"))).MayHaveBeenSent);
    }
}
