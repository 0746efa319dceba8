using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

/// <summary>What ends a wait between two tries.</summary>
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
        using var handler = new StubHandler(StubAnswers.Status(status));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => client.CallAsync(method, cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_CancelledBeforehand_AsksForNothing()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(time.Retrying(), handler);
        var cancelled = new CancellationToken(canceled: true);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Messages.GetAsync("m1", cancelled));

        Assert.Equal(cancelled, thrown.CancellationToken);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task GetAsync_CancelledWhileTheServiceIsSilent_EndsWithTheCallersToken(int retries)
    {
        using var cancellation = new CancellationTokenSource();
        using var handler = new StubHandler(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("The wait has no end but cancellation.");
        });
        var options = time.Retrying();
        options.MaxRetries = retries;
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Messages.GetAsync("m1", cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
    }

    // 50 minutes to wait, and 30 left.
    [Theory]
    [InlineData("GET", 503, typeof(Smslive247ServerException))]
    [InlineData("POST", 429, typeof(Smslive247RateLimitException))]
    public async Task Call_TimeOfTheCallEndsBeforeTheWait_ThrowsTheLastFailureAtOnce(string method, int status, Type expected)
    {
        using var handler = new StubHandler((request, token) =>
        {
            time.Advance(TimeSpan.FromMinutes(30));
            return StubAnswers.RetryAfter((HttpStatusCode)status, "3000")(request, token);
        });
        var options = time.Retrying();
        (options.CallTimeout, options.MaxRetryDelay) = (TimeSpan.FromHours(1), TimeSpan.FromMinutes(59));
        using var client = new Smslive247Client(options, handler);

        var thrown = (Smslive247ApiException?)await client.CallAsync(method).FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal((status, 1, false), ((int)thrown.StatusCode, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Single(handler.Requests);
        Assert.Empty(time.Waits);
    }

    // The wait takes longer than asked for, as on a machine that sleeps.
    [Fact]
    public async Task SendAsync_TimeOfTheCallEndsDuringTheWait_WasNotSent()
    {
        time.Waiting = () => time.Advance(TimeSpan.FromHours(25));
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.TooManyRequests));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync("POST"));

        Assert.Equal((2, false), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("within 86400 seconds", thrown.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }
}
