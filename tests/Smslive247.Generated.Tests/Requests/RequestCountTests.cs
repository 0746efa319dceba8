using Smslive247.V5;

namespace Smslive247.Tests.Requests;

/// <summary>
/// A kept connection that the service closes upon the next request: the moment at which SocketsHttpHandler repeats what
/// has no content. A message that is sent twice is paid for twice.
/// </summary>
public class RequestCountTests
{
    private static readonly Dictionary<string, Func<Smslive247Client, Task>> Writes = new()
    {
        ["POST /api/v5/sms"] = client => client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", PhoneNumber = "1" }),
        ["POST /api/v5/sms/batch/pending/7"] = client => client.Batches.ResumePendingAsync(7),
        ["DELETE /api/v5/sms/batch/pending/7"] = client => client.Batches.AbortPendingAsync(7),
        ["DELETE /api/v5/tokens"] = client => client.Tokens.VerifyAsync(new() { Token = "1234", To = "1" }),
        ["PUT /api/v5/batch-files/f1"] = client => client.BatchFiles.UpdateAsync("f1", 234, new(new MemoryStream([49]), "numbers.csv")),
        ["POST /api/v5/credits/transfer"] = client => client.Credits.TransferAsync(new() { Recipient = "SA-1", Credits = 5 }),

        // A GET with side effects.
        ["GET /api/v5/credits/purchase/complete/t1"] = client => client.Credits.CompletePurchaseAsync("t1"),
    };

    public static IEnumerable<object[]> Rows =>
        from line in Writes.Keys
        from isReset in new[] { false, true }
        select new object[] { line, isReset };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Write_ReusedConnectionIsClosedOrResetUponIt_IsSentOnce(string line, bool isReset)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawHttp.Json(ApiVersion.V5.Success));
            await connection.ReadRequestAsync();
            if (isReset)
            {
                connection.Reset();
            }
        });
        using var client = new Smslive247Client(server.Options);
        await client.Messages.GetAsync("m1");

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => Writes[line](client));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal(["GET /api/v5/sms/m1", line], server.Requests.Select(request => request.Line));
        Assert.Equal(1, server.Connections);
    }
}
