namespace Smslive247.Tests.Paging;

/// <summary>A list with prefetch, and a transient failure of one request.</summary>
public abstract class TransientWalkTests(ApiVersion version) : GatedWalk(version)
{
    [Fact]
    public async Task Prefetch_PageIsRetried_KeepsOrderAndWindow()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        await FetchPageAsync(ids, 1);
        var ahead = await Handler.NextAsync(Ahead);

        Reply(ahead[2], HttpStatusCode.ServiceUnavailable);
        var again = await Handler.NextAsync();
        Assert.Equal([1, 2, 3, 4, 5, 4], Requested);

        // Pages 3 and 5 come before 2, and 4 after all of them.
        Reply(ahead[3]);
        Reply(ahead[1]);
        var reading = ReadPageAsync(ids, 2);
        Assert.False(reading.IsCompleted);
        Reply(ahead[0]);
        await reading;
        await ReadPageAsync(ids, 3);
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7], Requested);

        reading = ReadPageAsync(ids, 4);
        Assert.False(reading.IsCompleted);
        Reply(again);
        await reading;
        await ReadPageAsync(ids, 5);
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7, 8, 9], Requested);
        Assert.Equal(Ahead, Handler.UnderWay);

        for (var pageNo = 6; pageNo <= 10; pageNo++)
        {
            await FetchPageAsync(ids, pageNo);
            Assert.Equal(Math.Min(Ahead, 10 - pageNo), Handler.UnderWay);
        }

        Assert.False(await ids.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4, 5, 4, 6, 7, 8, 9, 10], Requested);
        Assert.Single(Time.Waits);
    }
}

public sealed class V4TransientWalkTests() : TransientWalkTests(ApiVersion.V4);

public sealed class V5TransientWalkTests() : TransientWalkTests(ApiVersion.V5);
