namespace Smslive247.Tests.Requests;

/// <summary>
/// A kept connection that the service closes upon the next request: the moment at which SocketsHttpHandler repeats what
/// has no content. A message that is sent twice is paid for twice.
/// </summary>
public class RequestCountTests
{
    private static readonly WriteCase[] Writes =
    [
        WriteCase.V4("POST /api/v4/sms", client => client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", MobileNumber = "1" })),
        WriteCase.V4("POST /api/v4/sms/batch/7/pause", client => client.Batches.PauseAsync(7)),
        WriteCase.V4("DELETE /api/v4/sms/batch/7", client => client.Batches.DeleteAsync(7)),
        WriteCase.V4("DELETE /api/v4/senderids/SHOP", client => client.SenderIds.DeleteAsync("SHOP")),
        WriteCase.V4("PUT /api/v4/phonebook/groups/g", client => client.PhoneBook.UpdateGroupAsync("g", ["1"])),
        WriteCase.V5("POST /api/v5/sms", client => client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", PhoneNumber = "1" })),
        WriteCase.V5("POST /api/v5/sms/batch/pending/7", client => client.Batches.ResumePendingAsync(7)),
        WriteCase.V5("DELETE /api/v5/sms/batch/pending/7", client => client.Batches.AbortPendingAsync(7)),
        WriteCase.V5("DELETE /api/v5/tokens", client => client.Tokens.VerifyAsync(new() { Token = "1234", To = "1" })),
        WriteCase.V5("PUT /api/v5/batch-files/f1", client => client.BatchFiles.UpdateAsync("f1", 234, new(new MemoryStream([49]), "numbers.csv"))),
        WriteCase.V5("POST /api/v5/credits/transfer", client => client.Credits.TransferAsync(new() { Recipient = "SA-1", Credits = 5 })),

        // A GET that acts.
        WriteCase.V5("GET /api/v5/credits/purchase/complete/t1", client => client.Credits.CompletePurchaseAsync("t1")),
    ];

    public static IEnumerable<object[]> BrokenWrites => Writes.SelectMany(write => new object[][] { [write, false], [write, true] });

    [Theory]
    [MemberData(nameof(BrokenWrites))]
    public async Task Write_ReusedConnectionIsClosedOrResetUponIt_IsSentOnce(WriteCase write, bool isReset)
    {
        await using var server = new RawServer(async connection =>
        {
            await write.AnswerTheWarmUpAsync(connection);
            await connection.ReadRequestAsync();
            if (isReset)
            {
                connection.Reset();
            }
        });
        using var client = write.Create(server.Options);
        await client.WarmUpAsync();

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(client.WriteAsync);

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal([write.WarmUpLine, write.Line], server.Requests.Select(request => request.Line));
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Calls_OneAfterTheOther_ShareAConnection()
    {
        await using var server = RawServer.Answering(RawAnswer.Json(ApiVersion.V5.Success));
        using var client = ApiVersion.V5.Create(server.Options);

        for (var call = 0; call < 20; call++)
        {
            await client.GetAsync("m1");
        }

        Assert.Equal(20, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }
}
