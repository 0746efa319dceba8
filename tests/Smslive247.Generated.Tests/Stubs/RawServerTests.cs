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
}
