using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

[Trait("Category", "Culture")]
public class BackoffTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task GetAsync_EachWait_IsAboutTwiceAsLongUpToTheLongest()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.BadGateway).Times(9));
        var options = time.Retrying();
        options.MaxRetries = 8;
        options.RetryDelay = TimeSpan.FromSeconds(1);
        options.MaxRetryDelay = TimeSpan.FromSeconds(30);
        using var client = new Smslive247Client(options, handler);

        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));

        double[] longest = [1, 2, 4, 8, 16, 30, 30, 30];
        Assert.Equal(longest.Length, time.Waits.Count);
        Assert.All(time.Waits.Zip(longest), wait => Assert.InRange(wait.First.TotalSeconds, wait.Second / 2, wait.Second));
    }

    [Fact]
    public async Task GetAsync_ManyCallers_DoNotComeBackTogether()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.BadGateway).Times(60));
        var options = time.Retrying();

        // Timers count milliseconds: of short waits a few would be equal by chance.
        (options.RetryDelay, options.MaxRetryDelay) = (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(59));
        using var client = new Smslive247Client(options, handler);

        for (var call = 0; call < 15; call++)
        {
            await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));
        }

        Assert.InRange(time.Waits.Distinct().Count(), 44, 45);
    }

    [Fact]
    public async Task GetAsync_HugeNumberOfRetriesAndDelays_DoesNotOverflow()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.BadGateway).Times(1101));
        var options = time.Retrying();
        (options.MaxRetries, options.RetryDelay, options.MaxRetryDelay) = (1100, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(59));
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.GetAsync("m1"));

        Assert.Equal(1101, thrown.Attempts);
        Assert.All(time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(59)));
    }

    // Polly takes no delay above a day, and would refuse what our own validation lets pass.
    [Fact]
    public void Constructor_DelaysOfDays_AreAccepted()
    {
        var options = time.Retrying();
        (options.RetryDelay, options.MaxRetryDelay) = (TimeSpan.FromDays(2), TimeSpan.FromDays(20));

        using var client = new Smslive247Client(options);
    }
}
