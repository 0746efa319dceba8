using Smslive247.Pipeline;

namespace Smslive247.Tests.Pipeline;

[Trait("Category", "Culture")]
public class BackoffTests
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(59);

    private readonly StubTime time = new();

    [Fact]
    public async Task GetAsync_EachDelay_IsAboutTwiceAsLongUpToTheLongest()
    {
        await FailAsync(retries: 8, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

        double[] longest = [1, 2, 4, 8, 16, 30, 30, 30];
        Assert.Equal(longest.Length, time.Waits.Count);
        Assert.All(time.Waits.Zip(longest), wait => Assert.InRange(wait.First.TotalSeconds, wait.Second / 2, wait.Second));
    }

    // Timers count milliseconds: a few short delays would be equal by chance.
    [Fact]
    public async Task GetAsync_ManyCalls_HaveDifferentDelays()
    {
        await FailAsync(retries: 3, TimeSpan.FromMinutes(10), LongestDelay, calls: 11);

        Assert.InRange(time.Waits.Distinct().Count(), 32, 33);
    }

    [Fact]
    public void DelayBefore_HugeNumberOfRetries_DoesNotOverflow()
    {
        var backoff = new Backoff(new() { RetryDelay = TimeSpan.FromTicks(1), MaxRetryDelay = LongestDelay });

        Assert.All(Enumerable.Range(0, 1100), retry => Assert.InRange(backoff.DelayBefore(retry, failure: null), TimeSpan.Zero, LongestDelay));
    }

    [Fact]
    public void DelayBefore_AfterARateLimit_IsLonger()
    {
        var backoff = new Backoff(new());

        Assert.InRange(backoff.DelayBefore(0, new Smslive247ServerException("")).TotalSeconds, .1, .2);
        Assert.InRange(backoff.DelayBefore(0, new Smslive247RateLimitException("")).TotalSeconds, .5, 1);
        Assert.InRange(backoff.DelayBefore(1, new Smslive247RateLimitException("")).TotalSeconds, 1, 2);
    }

    private async Task FailAsync(int retries, TimeSpan delay, TimeSpan longestDelay, int calls = 1)
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.BadGateway).Times(calls * (retries + 1)));
        var options = time.Retrying();
        (options.MaxRetries, options.RetryDelay, options.MaxRetryDelay) = (retries, delay, longestDelay);
        using var client = ApiVersion.V4.Create(options, handler);

        for (var call = 0; call < calls; call++)
        {
            var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.GetAsync("m1"));
            Assert.Equal(retries + 1, thrown.Attempts);
        }
    }
}
