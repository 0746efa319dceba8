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
        using var handler = new StubHandler(Page(1), Page(2), CannedResponses.Status(HttpStatusCode.ServiceUnavailable), Page(3), Page(4));
        using var client = version.Create(time.Retrying(), handler);

        var ids = await client.ListAll(MessagePages.Size, prefetch).ToListAsync();

        Assert.Equal(pages.All, ids);
        Assert.Equal([1, 2, 3, 3, 4], handler.Requests.Select(MessagePages.NumberIn));
    }

    [Fact]
    public async Task ListAllAsync_ConsumerBreaksOutDuringARequest_ClosesTheConnection()
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

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Page(int pageNo) => (_, _) => Task.FromResult(pages.Response(pageNo));
}

public sealed class V4PagingFaultTests() : PagingFaultTests(ApiVersion.V4);

public sealed class V5PagingFaultTests() : PagingFaultTests(ApiVersion.V5);
