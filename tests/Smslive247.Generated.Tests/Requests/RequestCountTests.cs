using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>
/// A kept connection that the service closes upon the next request: the moment at which SocketsHttpHandler repeats what
/// has no content. A message that is sent twice is paid for twice.
/// </summary>
public class RequestCountTests
{
    public static TheoryData<string, Func<Smslive247Client, Task>> Writes => new()
    {
        { "POST /api/v4/sms", client => client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", MobileNumber = "1" }) },
        { "POST /api/v4/sms/batch/7/pause", client => client.Batches.PauseAsync(7) },
        { "DELETE /api/v4/sms/batch/7", client => client.Batches.DeleteAsync(7) },
        { "DELETE /api/v4/senderids/SHOP", client => client.SenderIds.DeleteAsync("SHOP") },
        { "PUT /api/v4/phonebook/groups/g", client => client.PhoneBook.UpdateGroupAsync("g", ["1"]) },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Write_ReusedConnectionIsClosedUponIt_IsSentOnce(string line, Func<Smslive247Client, Task> write)
    {
        await using var server = new RawServer(async connection =>
        {
            await AnswerTheWarmUpAsync(connection);
            await connection.ReadRequestAsync();
        });
        using var client = new Smslive247Client(server.Options);
        await client.Messages.GetAsync("m1");

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => write(client));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal(["GET /api/v4/sms/m1", line], server.Requests.Select(request => request.Line));
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Write_ReusedConnectionIsResetUponIt_IsSentOnce(string line, Func<Smslive247Client, Task> write)
    {
        await using var server = new RawServer(async connection =>
        {
            await AnswerTheWarmUpAsync(connection);
            await connection.ReadRequestAsync();
            connection.Reset();
        });
        using var client = new Smslive247Client(server.Options);
        await client.Messages.GetAsync("m1");

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => write(client));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal(line, server.Requests[^1].Line);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Calls_OneAfterTheOther_ShareAConnection()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        using var client = new Smslive247Client(server.Options);

        for (var call = 0; call < 20; call++)
        {
            await client.Messages.GetAsync("m1");
        }

        Assert.Equal(20, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }

    private static async Task AnswerTheWarmUpAsync(RawConnection connection)
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
    }
}
