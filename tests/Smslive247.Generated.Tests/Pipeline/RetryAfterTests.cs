namespace Smslive247.Tests.Pipeline;

/// <summary>The suite runs in several time zones: a date in Retry-After is GMT in each of them.</summary>
[Trait("Category", "Culture")]
public class RetryAfterTests
{
    // kiota treated dates as local time, and used only the seconds of a delay: wrong in Lagos.
    [Theory]
    [InlineData("3", 3)]
    [InlineData("20", 20)]
    [InlineData("Fri, 31 May 2024 23:30:07 GMT", 7)]
    [InlineData("Fri, 31 May 2024 23:30:29 GMT", 29)]
    // Longer than MaxRetryDelay.
    [InlineData("31", 30)]
    [InlineData("86400", 30)]
    [InlineData("Sat, 01 Jun 2024 00:30:00 GMT", 30)]
    [InlineData("Sat, 31 May 2025 23:30:00 GMT", 30)]
    public async Task GetAsync_RetryAfterAboveTheBackoff_IsTheDelayUpToTheLongest(string retryAfter, int seconds) =>
        Assert.Equal([TimeSpan.FromSeconds(seconds)], await DelaysAsync(retryAfter));

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("99999999999999")]
    [InlineData("Fri, 31 May 2024 23:29:00 GMT")]
    public async Task GetAsync_RetryAfterIsNoDelay_IsNotUsed(string retryAfter) => Assert.InRange(
        Assert.Single(await DelaysAsync(retryAfter)), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(500));

    [Fact]
    public async Task GetAsync_RetryAfterIsShorterThanALaterBackoff_DoesNotShortenIt()
    {
        var delays = await DelaysAsync("6", TimeSpan.FromSeconds(5), failures: 3);

        Assert.Equal(TimeSpan.FromSeconds(6), delays[0]);
        Assert.InRange(delays[2], TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));
    }

    // The jitter must not undercut what the service requests.
    [Fact]
    public async Task GetAsync_RetryAfterJustUnderTheBackoff_IsNeverUndercut()
    {
        for (var call = 0; call < 50; call++)
        {
            var delay = Assert.Single(await DelaysAsync("4", TimeSpan.FromSeconds(5)));
            Assert.InRange(delay, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));
        }
    }

    private static async Task<TimeSpan[]> DelaysAsync(string retryAfter, TimeSpan? backoff = null, int failures = 1)
    {
        var time = new StubTime();
        var failure = CannedResponses.RetryAfter(HttpStatusCode.ServiceUnavailable, retryAfter);
        using var handler = new StubHandler([.. failure.Times(failures), CannedResponses.Success]);
        var options = time.Retrying();
        options.RetryDelay = backoff ?? options.RetryDelay;
        using var client = ApiVersion.V4.Create(options, handler);
        await client.GetAsync("m1");
        return [.. time.Waits];
    }
}
