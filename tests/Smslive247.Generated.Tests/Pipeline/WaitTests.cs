namespace Smslive247.Tests.Pipeline;

/// <summary>The ends of a delay between two attempts.</summary>
public class WaitTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET", HttpStatusCode.ServiceUnavailable)]
    [InlineData("POST", HttpStatusCode.TooManyRequests)]
    public async Task Call_CancelledDuringTheWait_EndsWithTheCallersToken(string method, HttpStatusCode status)
    {
        using var cancellation = new CancellationTokenSource();
        time.Waiting = cancellation.Cancel;
        using var handler = new StubHandler(CannedResponses.Status(status));
        using var client = ApiVersion.V4.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => client.CallAsync(method, cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_CancelledBeforehand_SendsNothing()
    {
        using var handler = new StubHandler();
        using var client = ApiVersion.V4.Create(time.Retrying(), handler);
        var cancelled = new CancellationToken(canceled: true);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => client.GetAsync("m1", cancelled));

        Assert.Equal(cancelled, thrown.CancellationToken);
        Assert.Empty(handler.Requests);
    }

    // A delay of 50 minutes, and 30 left.
    [Theory]
    [InlineData("GET", 503, typeof(Smslive247ServerException))]
    [InlineData("POST", 429, typeof(Smslive247RateLimitException))]
    public async Task Call_TimeLimitEndsBeforeTheNextAttempt_ThrowsTheLastFailureAtOnce(string method, int status, Type expected)
    {
        var failure = CannedResponses.RetryAfter((HttpStatusCode)status, "3000");
        using var handler = new StubHandler(failure.After(time, TimeSpan.FromMinutes(30)));
        var options = time.Retrying();
        (options.CallTimeout, options.MaxRetryDelay) = (TimeSpan.FromHours(1), TimeSpan.FromMinutes(59));
        using var client = ApiVersion.V4.Create(options, handler);

        var thrown = (Smslive247ApiException?)await client.CallAsync(method).FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal((status, 1, false), ((int)thrown.StatusCode, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Single(handler.Requests);
        Assert.Empty(time.Waits);
    }

    // The delay takes longer than requested, as on a machine that was suspended.
    [Fact]
    public async Task SendAsync_TimeLimitEndsDuringTheDelay_WasNotSent()
    {
        time.Waiting = () => time.Advance(TimeSpan.FromHours(25));
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.TooManyRequests));
        using var client = ApiVersion.V4.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync("POST"));

        Assert.Equal((2, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("within 86400 seconds", thrown.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }
}
