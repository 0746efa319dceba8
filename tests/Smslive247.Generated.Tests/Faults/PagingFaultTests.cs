using System.Net;
using Smslive247.Tests.Stubs;

namespace Smslive247.Tests;

/// <summary>Lists of the real client whose pages fail.</summary>
public abstract class PagingFaultTests(ApiVersion version)
{
    private const int PageSize = 5;
    private const int Count = 20;
    private readonly StubTime time = new();
    private readonly string[] all = [.. Enumerable.Range(1, Count).Select(number => $"m{number}")];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ListAllAsync_PageThreeFailsOnce_LosesAndRepeatsNothing(int prefetch)
    {
        using var handler = new StubHandler(Page(1), Page(2), StubAnswers.Status(HttpStatusCode.ServiceUnavailable), Page(3), Page(4));
        using var client = version.Create(time.Retrying(), handler);

        var ids = await client.ListAll(PageSize, prefetch).ToListAsync();

        Assert.Equal(all, ids);
        Assert.Equal(["1", "2", "3", "3", "4"], handler.Requests.Select(PageNo));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeBreaksOffInItsBody_LosesAndRepeatsNothing()
    {
        using var handler = new StubHandler(Page(1), Page(2), BrokenOff, Page(3), Page(4));
        using var client = version.Create(time.Retrying(), handler);

        Assert.Equal(all, await client.ListAll(PageSize).ToListAsync());
        Assert.Equal(["1", "2", "3", "3", "4"], handler.Requests.Select(PageNo));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeFailsForGood_ThrowsAfterWhatCameBefore()
    {
        using var handler = new StubHandler([Page(1), Page(2), .. StubAnswers.Status(HttpStatusCode.BadGateway).Times(4)]);
        using var client = version.Create(time.Retrying(), handler);
        var ids = new List<string>();

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(async () =>
        {
            await foreach (var id in client.ListAll(PageSize))
            {
                ids.Add(id);
            }
        });

        Assert.Equal((4, "Messages_List"), (thrown.Attempts, thrown.OperationId));
        Assert.Equal(all[..(2 * PageSize)], ids);
    }

    [Fact]
    public async Task ListAllAsync_ConsumerBreaksOutWhileAPageIsUnderWay_TheServiceSeesTheConnectionClose()
    {
        var (arrived, closed) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            var (headers, body) = Content(1);
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}");
            await connection.ReadRequestAsync();
            arrived.SetResult();
            await connection.HoldAsync();
            closed.SetResult();
        });
        using var client = version.Create(time.Retrying(server.Options));

        await foreach (var id in client.ListAll(PageSize, prefetch: 1))
        {
            await arrived.Task;
            break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, server.Requests.Count);
    }

    private (string Headers, string Body) Content(int pageNo) => version.Page(all.Skip((pageNo - 1) * PageSize).Take(PageSize), pageNo, PageSize, Count);

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Page(int pageNo) => (_, _) =>
    {
        var (headers, body) = Content(pageNo);
        var answer = StubHandler.Answer(HttpStatusCode.OK, body);
        foreach (var header in headers.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")))
        {
            answer.Headers.Add(header[0], header[1]);
        }

        return Task.FromResult(answer);
    };

    private static Task<HttpResponseMessage> BrokenOff(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

    private static string PageNo(string request) => request.Split(["pageNo=", "PageNumber="], StringSplitOptions.None)[1].Split('&')[0];

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");
    }
}

public sealed class V4PagingFaultTests() : PagingFaultTests(ApiVersion.V4);

public sealed class V5PagingFaultTests() : PagingFaultTests(ApiVersion.V5);
