using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class ResponseLimitTests
{
    // 100 MB come where 64 MiB are the default: what is more is not read.
    [Fact]
    public async Task GetAsync_EndlessResponse_StopsAtTheDefaultLimit()
    {
        var sent = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            for (var part = new byte[1_000_000]; sent < 1000 && await connection.TrySendAsync(part, 1); sent++)
            {
            }
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.GetAsync("m1"));

        Assert.Contains("67108864", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(sent, 64, 300);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public async Task GetAsync_DeepResponse_IsReadUpToTheLimit(int depth, bool isRead)
    {
        var nested = $"{new StringBuilder().Insert(0, "[", depth)}{new StringBuilder().Insert(0, "]", depth)}";
        await using var server = RawServer.Answering(RawAnswer.Json($$$"""{"data":{"messageID":"m1","x":{{{nested}}}}}"""));
        using var client = new Smslive247Client(server.Options);

        var failure = await client.Messages.GetAsync("m1").FailureAsync();

        Assert.Equal(isRead ? null : typeof(Smslive247ContractException), failure?.GetType());
    }

    // The length that a service states is not believed before it came.
    [Fact]
    public async Task GetAsync_StatedLengthIsHuge_AllocatesWhatComes()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000000000000\r\n\r\n{");
        });
        using var client = new Smslive247Client(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.GetAsync("m1"));
    }
}
