using Microsoft.Extensions.Http.Resilience;

namespace Smslive247.Tests.Paging;

/// <summary>Lists with prefetch, until the service responds with 429.</summary>
public abstract class RateLimitedWalkTests(ApiVersion version) : GatedWalk(version)
{
    // The delay before the next attempt may be a minute: requests in the meantime would be rate limited as well.
    [Fact]
    public async Task Prefetch_PageIsRateLimitedAndRetried_RequestsOnePageAtATimeFromThenOn()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        await FetchPageAsync(ids, 1);
        var ahead = await Handler.NextAsync(Ahead);

        Reply(ahead[3], HttpStatusCode.TooManyRequests);
        var again = await Handler.NextAsync();
        for (var pageNo = 2; pageNo <= 4; pageNo++)
        {
            await FetchPageAsync(ids, pageNo, ahead[pageNo - 2]);
            Assert.Equal([1, 2, 3, 4, 5, 5], Requested);
        }

        for (var pageNo = 5; pageNo <= 10; pageNo++)
        {
            await FetchPageAsync(ids, pageNo, pageNo == 5 ? again : null);
            Assert.Equal(pageNo == 10 ? 0 : 1, Handler.UnderWay);
        }

        Assert.False(await ids.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10], Requested);
    }

    // The service may have recovered by the next enumeration.
    [Fact]
    public async Task Prefetch_EnumeratedAgain_HasItsWholeWindow()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        var all = client.ListAll(MessagePages.Size, Ahead);
        await using (var first = all.GetAsyncEnumerator())
        {
            await AssertIsSlowAfterA429Async(first);
        }

        await Handler.NextAsync();
        await using var second = all.GetAsyncEnumerator();
        await FetchPageAsync(second, 1);

        Assert.Equal(Ahead, Handler.UnderWay);
    }

    // Our retries are off, and the host's own policy retries below the call.
    [Fact]
    public async Task Prefetch_HostsPolicyRetries_RequestsOnePageAtATime()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.MaxRetries) = ("test-key", 0))
            .ConfigurePrimaryHttpMessageHandler(() => Handler)
            .AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();
        using var client = Version.From(provider);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();

        await AssertIsSlowAfterA429Async(ids);
    }

    [Fact]
    public async Task Prefetch_PageIsRateLimitedForGood_ThrowsAtItsPlaceAndEndsTheOthers()
    {
        var options = Time.Retrying();
        options.MaxRetries = 0;
        using var client = Version.Create(options, Handler);
        await using var ids = client.ListAll(MessagePages.Size, prefetch: 9).GetAsyncEnumerator();
        await FetchPageAsync(ids, 1);
        var ahead = await Handler.NextAsync(9);

        Reply(ahead[1], HttpStatusCode.TooManyRequests);
        await FetchPageAsync(ids, 2, ahead[0]);

        var thrown = await Assert.ThrowsAsync<Smslive247RateLimitException>(() => ids.MoveNextAsync().AsTask());
        Assert.Equal("Messages_List", thrown.OperationId);
        Assert.Equal(Enumerable.Range(1, 10), Requested);
        Assert.Equal(0, Handler.UnderWay);
    }

    [Fact]
    public async Task Prefetch_AnotherCallWasRateLimitedBefore_KeepsTheWindowFull()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        await RateLimitAnotherCallAsync(client);

        await FetchPageAsync(ids, 1);

        Assert.Equal(Ahead, Handler.UnderWay);
    }

    // The limit is that of the account, for all its requests.
    [Fact]
    public async Task Prefetch_AnotherCallIsRateLimitedMeanwhile_RequestsOnePageAtATime()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        var reading = ReadPageAsync(ids, 1);
        var first = await Handler.NextAsync();
        await RateLimitAnotherCallAsync(client);

        Reply(first);
        await reading;

        Assert.Equal(1, Handler.UnderWay);
    }

    private async Task RateLimitAnotherCallAsync(IVersionClient client)
    {
        var call = client.GetAsync("m1");
        Reply(await Handler.NextAsync(), HttpStatusCode.TooManyRequests);
        (await Handler.NextAsync()).Reply(StubHandler.Response(HttpStatusCode.OK, Version.Success));
        await call;
    }

    private async Task AssertIsSlowAfterA429Async(IAsyncEnumerator<string> ids)
    {
        var reading = ReadPageAsync(ids, 1);
        Reply(await Handler.NextAsync(), HttpStatusCode.TooManyRequests);
        Reply(await Handler.NextAsync());
        await reading;
        Assert.Equal([1, 1, 2], Requested);
        Assert.Equal(1, Handler.UnderWay);
    }
}

public sealed class V4RateLimitedWalkTests() : RateLimitedWalkTests(ApiVersion.V4);

public sealed class V5RateLimitedWalkTests() : RateLimitedWalkTests(ApiVersion.V5);
