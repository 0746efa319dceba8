using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

/// <summary>The suite runs in several time zones: a date in Retry-After is GMT in each of them.</summary>
[Trait("Category", "Culture")]
public class RetryAfterTests
{
    private readonly StubTime time = new();

    // kiota: dates were taken for local time, and of a time only the seconds were used: wrong in Lagos.
    [Theory]
    [InlineData("3", 3)]
    [InlineData("20", 20)]
    [InlineData("Fri, 31 May 2024 23:30:07 GMT", 7)]
    [InlineData("Fri, 31 May 2024 23:30:29 GMT", 29)]
    public async Task GetAsync_RetryAfterIsLongerThanTheBackoff_IsWaited(string retryAfter, int seconds)
    {
        Assert.Equal([TimeSpan.FromSeconds(seconds)], await WaitsAsync(retryAfter));
    }

    [Theory]
    [InlineData("31")]
    [InlineData("86400")]
    [InlineData("Sat, 01 Jun 2024 00:30:00 GMT")]
    [InlineData("Sat, 31 May 2025 23:30:00 GMT")]
    public async Task GetAsync_RetryAfterIsLongerThanTheLongestWait_IsCapped(string retryAfter)
    {
        Assert.Equal([TimeSpan.FromSeconds(30)], await WaitsAsync(retryAfter));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("99999999999999")]
    [InlineData("Fri, 31 May 2024 23:29:00 GMT")]
    public async Task GetAsync_RetryAfterIsNoWaitAtAll_IsNotUsed(string retryAfter)
    {
        Assert.InRange(Assert.Single(await WaitsAsync(retryAfter)), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public async Task GetAsync_RetryAfterIsShorterThanALaterBackoff_DoesNotHastenIt()
    {
        using var handler = new StubHandler(StubAnswers.RetryAfter(HttpStatusCode.ServiceUnavailable, "6").Times(4));
        var options = time.Retrying();
        options.RetryDelay = TimeSpan.FromSeconds(5);
        using var client = new Smslive247Client(options, handler);

        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));

        Assert.Equal(TimeSpan.FromSeconds(6), time.Waits[0]);
        Assert.InRange(time.Waits[2], TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));
    }

    // The jitter must not undercut what the service asks for.
    [Fact]
    public async Task GetAsync_RetryAfterJustUnderTheBackoff_IsNeverUndercut()
    {
        for (var call = 0; call < 50; call++)
        {
            Assert.InRange(Assert.Single(await WaitsAsync("4", TimeSpan.FromSeconds(5))), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));
        }
    }

    [Fact]
    public async Task SendAsync_RateLimitedUntilADate_WaitsForItAndIsSentOnceMore()
    {
        using var handler = new StubHandler(StubAnswers.RetryAfter(HttpStatusCode.TooManyRequests, "Fri, 31 May 2024 23:30:10 GMT"), StubAnswers.Success);
        using var client = new Smslive247Client(time.Retrying(), handler);

        await client.CallAsync("POST");

        Assert.Equal([TimeSpan.FromSeconds(10)], time.Waits);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task GetAsync_RateLimitedForGood_SaysWhenToComeAgain()
    {
        using var handler = new StubHandler(StubAnswers.RetryAfter(HttpStatusCode.TooManyRequests, "3600"));
        var options = time.Retrying();
        options.MaxRetries = 0;
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247RateLimitException>(() => client.Messages.GetAsync("m1"));

        Assert.Equal(TimeSpan.FromHours(1), thrown.RetryAfter);
    }

    private static async Task<IReadOnlyList<TimeSpan>> WaitsAsync(string retryAfter, TimeSpan? delay = null)
    {
        var stubTime = new StubTime();
        using var handler = new StubHandler(StubAnswers.RetryAfter(HttpStatusCode.ServiceUnavailable, retryAfter), StubAnswers.Success);
        var options = stubTime.Retrying();
        options.RetryDelay = delay ?? options.RetryDelay;
        using var client = new Smslive247Client(options, handler);
        await client.Messages.GetAsync("m1");
        return stubTime.Waits;
    }
}
