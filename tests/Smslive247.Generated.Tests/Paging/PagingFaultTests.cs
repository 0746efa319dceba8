namespace Smslive247.Tests.Paging;

/// <summary>Lists of the real client whose pages fail.</summary>
public abstract class PagingFaultTests(ApiVersion version)
{
    private readonly StubTime time = new();
    private readonly MessagePages pages = new(version, 20);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ListAllAsync_PageThreeFailsOnce_LosesAndRepeatsNothing(int prefetch)
    {
        using var handler = new StubHandler(Page(1), Page(2), StubAnswers.Status(HttpStatusCode.ServiceUnavailable), Page(3), Page(4));
        using var client = version.Create(time.Retrying(), handler);

        var ids = await client.ListAll(MessagePages.Size, prefetch).ToListAsync();

        Assert.Equal(pages.All, ids);
        Assert.Equal([1, 2, 3, 3, 4], handler.Requests.Select(MessagePages.NumberIn));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeBreaksOffInItsBody_LosesAndRepeatsNothing()
    {
        using var handler = new StubHandler(Page(1), Page(2), BrokenOff, Page(3), Page(4));
        using var client = version.Create(time.Retrying(), handler);

        Assert.Equal(pages.All, await client.ListAll(MessagePages.Size).ToListAsync());
        Assert.Equal([1, 2, 3, 3, 4], handler.Requests.Select(MessagePages.NumberIn));
    }

    [Fact]
    public async Task ListAllAsync_PageThreeFailsForGood_ThrowsAfterWhatCameBefore()
    {
        using var handler = new StubHandler([Page(1), Page(2), .. StubAnswers.Status(HttpStatusCode.BadGateway).Times(4)]);
        using var client = version.Create(time.Retrying(), handler);
        var ids = new List<string>();

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(async () =>
        {
            await foreach (var id in client.ListAll(MessagePages.Size))
            {
                ids.Add(id);
            }
        });

        Assert.Equal((4, "Messages_List"), (thrown.Attempts, thrown.OperationId));
        Assert.Equal(pages.All[..(2 * MessagePages.Size)], ids);
    }

    [Fact]
    public async Task ListAllAsync_ConsumerBreaksOutWhileAPageIsUnderWay_TheServiceSeesTheConnectionClose()
    {
        var (arrived, closed) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            var (headers, body) = pages.ContentOf(1);
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}");
            await connection.ReadRequestAsync();
            arrived.SetResult();
            await connection.HoldAsync();
            closed.SetResult();
        });
        using var client = version.Create(time.Retrying(server.Options));

        await foreach (var id in client.ListAll(MessagePages.Size, prefetch: 1))
        {
            await arrived.Task;
            break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, server.Requests.Count);
    }

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Page(int pageNo) => (_, _) => Task.FromResult(pages.Answer(pageNo));

    private static Task<HttpResponseMessage> BrokenOff(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("reset");
    }
}

public sealed class V4PagingFaultTests() : PagingFaultTests(ApiVersion.V4);

public sealed class V5PagingFaultTests() : PagingFaultTests(ApiVersion.V5);
