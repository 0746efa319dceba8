using Smslive247.V4;

namespace Smslive247.Tests;

public class RawServerTests
{
    [Fact]
    public async Task DisposeAsync_RequestWithoutAScript_FailsAndNamesIt()
    {
        var server = new RawServer();
        using var client = new Smslive247Client(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.GetAsync("m1"));

        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await server.DisposeAsync());
        Assert.Contains("GET /api/v4/sms/m1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposeAsync_ScriptThatFails_FailsTheTest()
    {
        var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            throw new InvalidDataException("from the script");
        });
        using var client = new Smslive247Client(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.GetAsync("m1"));

        await Assert.ThrowsAsync<InvalidDataException>(async () => await server.DisposeAsync());
    }

    [Fact]
    public async Task Requests_ScriptPerConnection_AreRecordedByteForByte()
    {
        await using var server = new RawServer(
            async connection =>
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            },
            async connection =>
            {
                Assert.Null((await connection.ReadRequestAsync()).Header("X-None"));
                await connection.SendAsync(RawAnswer.Json("""{"data":{"messageID":"m2"}}"""));
            });
        using var client = new Smslive247Client(server.Options);

        await client.Batches.DeleteAsync(7);
        var message = await client.Messages.SendAsync(new() { SenderId = "S", MessageText = "é", MobileNumber = "1" });

        Assert.Equal("m2", message.Data.MessageId);
        Assert.Equal(2, server.Connections);
        Assert.Equal(["DELETE /api/v4/sms/batch/7", "POST /api/v4/sms"], server.Requests.Select(request => request.Line));
        Assert.StartsWith("DELETE /api/v4/sms/batch/7 HTTP/1.1\r\n", server.Requests[0].Head, StringComparison.Ordinal);
        Assert.Equal("""{"senderID":"S","messageText":"é","mobileNumber":"1"}""", server.Requests[1].Text);
    }
}
