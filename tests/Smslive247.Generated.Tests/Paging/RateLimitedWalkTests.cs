using Microsoft.Extensions.Http.Resilience;

namespace Smslive247.Tests.Paging;

/// <summary>Lists that are fetched ahead, until the service answers one of their requests with 429.</summary>
public abstract class RateLimitedWalkTests(ApiVersion version) : GatedWalk(version)
{
    [Fact]
    public async Task Prefetch_NoRateLimit_KeepsTheWindowFull()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();

        for (var pageNo = 1; pageNo <= 10; pageNo++)
        {
            var reading = ReadPageAsync(ids, pageNo);
            Reply(await Handler.NextAsync());
            await reading;
            Assert.Equal(Math.Min(Ahead, 10 - pageNo), Handler.UnderWay);
        }

        Assert.False(await ids.MoveNextAsync());
        Assert.Equal(Enumerable.Range(1, 10), Asked);
    }

    // The try that follows may wait for a minute: what is fetched meanwhile would be refused as well.
    [Fact]
    public async Task Prefetch_PageIsRefusedAndTriedAgain_AsksForOnePageAtATimeFromThenOn()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        var reading = ReadPageAsync(ids, 1);
        Reply(await Handler.NextAsync());
        await reading;
        var ahead = await Handler.NextAsync(Ahead);

        ahead[3].Reply(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}"));
        var again = await Handler.NextAsync();
        for (var pageNo = 2; pageNo <= 4; pageNo++)
        {
            reading = ReadPageAsync(ids, pageNo);
            Reply(ahead[pageNo - 2]);
            await reading;
            Assert.Equal([1, 2, 3, 4, 5, 5], Asked);
        }

        for (var pageNo = 5; pageNo <= 10; pageNo++)
        {
            reading = ReadPageAsync(ids, pageNo);
            Reply(pageNo == 5 ? again : await Handler.NextAsync());
            await reading;
            Assert.Equal(pageNo == 10 ? 0 : 1, Handler.UnderWay);
        }

        Assert.False(await ids.MoveNextAsync());
        Assert.Equal([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10], Asked);
    }

    [Fact]
    public async Task Prefetch_FirstPageIsRefusedAndTriedAgain_AsksForOnePageAtATime()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();

        await AssertIsSlowAfterAsync(ids);
    }

    // The next enumeration may find the service at ease.
    [Fact]
    public async Task Prefetch_EnumeratedAgain_HasItsWholeWindow()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        var all = client.ListAll(MessagePages.Size, Ahead);
        await using (var first = all.GetAsyncEnumerator())
        {
            await AssertIsSlowAfterAsync(first);
        }

        await Handler.NextAsync();
        await using var second = all.GetAsyncEnumerator();
        var reading = ReadPageAsync(second, 1);
        Reply(await Handler.NextAsync());
        await reading;

        Assert.Equal(Ahead, Handler.UnderWay);
    }

    // Retries of ours are off, and the host's own policy tries again below the call.
    [Fact]
    public async Task Prefetch_HostsPolicyTriesAgain_AsksForOnePageAtATime()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.MaxRetries) = ("test-key", 0))
            .ConfigurePrimaryHttpMessageHandler(() => Handler)
            .AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();
        using var client = Version.From(provider);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();

        await AssertIsSlowAfterAsync(ids);
    }

    [Fact]
    public async Task Prefetch_PageIsRefusedForGood_ThrowsAtItsPlaceAndEndsTheOthers()
    {
        var options = Time.Retrying();
        options.MaxRetries = 0;
        using var client = Version.Create(options, Handler);
        await using var ids = client.ListAll(MessagePages.Size, prefetch: 9).GetAsyncEnumerator();
        var reading = ReadPageAsync(ids, 1);
        Reply(await Handler.NextAsync());
        await reading;
        var ahead = await Handler.NextAsync(9);

        ahead[1].Reply(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}"));
        reading = ReadPageAsync(ids, 2);
        Reply(ahead[0]);
        await reading;

        var thrown = await Assert.ThrowsAsync<Smslive247RateLimitException>(() => ids.MoveNextAsync().AsTask());
        Assert.Equal("Messages_List", thrown.OperationId);
        Assert.Equal(Enumerable.Range(1, 10), Asked);
        Assert.Equal(0, Handler.UnderWay);
    }

    [Fact]
    public async Task Prefetch_CallBeforeItWasRateLimited_KeepsTheWindowFull()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        var other = client.GetAsync("m1");
        (await Handler.NextAsync()).Reply(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}"));
        (await Handler.NextAsync()).Reply(StubHandler.Answer(HttpStatusCode.OK, Version.Success));
        await other;

        var reading = ReadPageAsync(ids, 1);
        Reply(await Handler.NextAsync());
        await reading;

        Assert.Equal(Ahead, Handler.UnderWay);
    }

    // The limit is the account's, whichever of its requests meets it.
    [Fact]
    public async Task Prefetch_AnotherCallIsRateLimitedMeanwhile_AsksForOnePageAtATime()
    {
        using var client = Version.Create(Time.Retrying(), Handler);
        await using var ids = client.ListAll(MessagePages.Size, Ahead).GetAsyncEnumerator();
        var reading = ReadPageAsync(ids, 1);
        var first = await Handler.NextAsync();
        var other = client.GetAsync("m1");
        (await Handler.NextAsync()).Reply(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}"));
        (await Handler.NextAsync()).Reply(StubHandler.Answer(HttpStatusCode.OK, Version.Success));
        await other;

        Reply(first);
        await reading;

        Assert.Equal(1, Handler.UnderWay);
    }

    /// <summary>Refuses the first page once.</summary>
    private async Task AssertIsSlowAfterAsync(IAsyncEnumerator<string> ids)
    {
        var reading = ReadPageAsync(ids, 1);
        (await Handler.NextAsync()).Reply(StubHandler.Answer(HttpStatusCode.TooManyRequests, "{}"));
        Reply(await Handler.NextAsync());
        await reading;
        Assert.Equal([1, 1, 2], Asked);
        Assert.Equal(1, Handler.UnderWay);
    }
}

public sealed class V4RateLimitedWalkTests() : RateLimitedWalkTests(ApiVersion.V4);

public sealed class V5RateLimitedWalkTests() : RateLimitedWalkTests(ApiVersion.V5);
