using System.Net;
using Smslive247.Tests.Stubs;

namespace Smslive247.Tests;

/// <summary>A list that is fetched ahead, while the service fails one of its requests for a moment.</summary>
public abstract class TransientWalkTests(ApiVersion version) : IDisposable
{
    private const int Ahead = 4;
    private readonly StubTime time = new();
    private readonly GatedHandler handler = new();
    private readonly MessagePages pages = new(version, 10 * MessagePages.Size);

    private IEnumerable<int> Asked => handler.Requests.Select(MessagePages.NumberIn);

    [Fact]
    public async Task Prefetch_PageFailsAndComesAtTheNextTry_KeepsOrderAndWindow()
    {
        using var client = version.Create(time.Retrying(), handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        var reading = ReadPageAsync(ids, 1);
        Reply(await handler.NextAsync());
        await reading;
        var ahead = await handler.NextAsync(Ahead);

        ahead[2].Reply(StubHandler.Answer(HttpStatusCode.ServiceUnavailable, "{}"));
        var again = await handler.NextAsync();
        Assert.Equal([1, 2, 3, 4, 5, 4], Asked);

        // Pages 3 and 5 come before 2, and 4 after all of them.
        Reply(ahead[3]);
        Reply(ahead[1]);
        reading = ReadPageAsync(ids, 2);
        Assert.False(reading.IsCompleted);
        Reply(ahead[0]);
        await reading;
        await ReadPageAsync(ids, 3);
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7], Asked);

        reading = ReadPageAsync(ids, 4);
        Assert.False(reading.IsCompleted);
        Reply(again);
        await reading;
        await ReadPageAsync(ids, 5);
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7, 8, 9], Asked);
        Assert.Equal(Ahead, handler.UnderWay);

        for (var pageNo = 6; pageNo <= 10; pageNo++)
        {
            reading = ReadPageAsync(ids, pageNo);
            Reply(await handler.NextAsync());
            await reading;
        }

        Assert.False(await ids.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7, 8, 9, 10], Asked);
        Assert.Single(time.Waits);
    }

    public void Dispose()
    {
        handler.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task ReadPageAsync(IAsyncEnumerator<string> ids, int pageNo)
    {
        for (var item = (pageNo - 1) * MessagePages.Size; item < pageNo * MessagePages.Size; item++)
        {
            Assert.True(await ids.MoveNextAsync());
            Assert.Equal(pages.All[item], ids.Current);
        }
    }

    private void Reply(GatedRequest request) => request.Reply(pages.Answer(MessagePages.NumberIn(request.Line)));
}

public sealed class V4TransientWalkTests() : TransientWalkTests(ApiVersion.V4);

public sealed class V5TransientWalkTests() : TransientWalkTests(ApiVersion.V5);
