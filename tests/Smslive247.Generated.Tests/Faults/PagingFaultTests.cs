using System.Net;
using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>Lists of the real client whose pages fail.</summary>
public class PagingFaultTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ListAllAsync_PageThreeFailsOnce_LosesAndRepeatsNothing(int prefetch)
    {
        using var handler = new StubHandler(Page(1), Page(2), StubAnswers.Status(HttpStatusCode.ServiceUnavailable), Page(3), Page(4));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var ids = await client.Messages.ListAllAsync(pageSize: 2).Prefetch(prefetch).Select(message => message.MessageId).ToListAsync();

        Assert.Equal(["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"], ids);
        Assert.Equal(["1", "2", "3", "3", "4"], handler.Requests.Select(PageNo));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeBreaksOffInItsBody_LosesAndRepeatsNothing()
    {
        using var handler = new StubHandler(Page(1), Page(2), BrokenOff, Page(3), Page(4));
        using var client = new Smslive247Client(time.Retrying(), handler);

        Assert.Equal(8, await client.Messages.ListAllAsync(pageSize: 2).Select(message => message.MessageId).Distinct().CountAsync());
        Assert.Equal(["1", "2", "3", "3", "4"], handler.Requests.Select(PageNo));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeFailsForGood_ThrowsAfterWhatCameBefore()
    {
        using var handler = new StubHandler([Page(1), Page(2), .. StubAnswers.Status(HttpStatusCode.BadGateway).Times(4)]);
        using var client = new Smslive247Client(time.Retrying(), handler);
        var ids = new List<string>();

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(async () =>
        {
            await foreach (var message in client.Messages.ListAllAsync(pageSize: 2))
            {
                ids.Add(message.MessageId);
            }
        });

        Assert.Equal((4, "Messages_List"), (thrown.Attempts, thrown.OperationId));
        Assert.Equal(["m1", "m2", "m3", "m4"], ids);
    }

    [Fact]
    public async Task ListAllAsync_ConsumerBreaksOutWhileAPageIsUnderWay_TheServiceSeesTheConnectionClose()
    {
        var (arrived, closed) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawAnswer.Json(Json(1)));
            await connection.ReadRequestAsync();
            arrived.SetResult();
            await connection.HoldAsync();
            closed.SetResult();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        await foreach (var message in client.Messages.ListAllAsync(pageSize: 2).Prefetch(1))
        {
            await arrived.Task;
            break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, server.Requests.Count);
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Page(int pageNo) =>
        StubAnswers.Status(HttpStatusCode.OK, Json(pageNo));

    private static Task<HttpResponseMessage> BrokenOff(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

    private static string Json(int pageNo) =>
        $$$"""{"data":[{"messageID":"m{{{(pageNo * 2) - 1}}}"},{"messageID":"m{{{pageNo * 2}}}"}],"paging":{"pageNo":{{{pageNo}}},"pageSize":2,"totalCount":8,"totalPages":4}}""";

    private static string PageNo(string request) => request.Split("pageNo=")[1].Split('&')[0];

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");
    }
}
