namespace Smslive247.Sandbox.Tests.Http;

public sealed class RateLimitTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public Task DisposeAsync() => test.DisposeAsync().AsTask();

    [Fact]
    public async Task RequestsPerSecond_Exceeded_HasRetryAfterUntilTheSecondIsOver()
    {
        test.Sandbox.RequestsPerSecond = 2;

        Assert.Equal(200, (await test.SendMessageAsync()).Status);
        test.Time.Advance(TimeSpan.FromMilliseconds(600));
        Assert.Equal([200, 429], await test.StatusesAsync(2));
        var (_, _, response) = await test.SendMessageAsync();
        Assert.Equal("1", response.Headers.RetryAfter?.ToString());
        test.Time.Advance(TimeSpan.FromMilliseconds(399));
        Assert.Equal(429, (await test.SendMessageAsync()).Status);

        // A second after the first request, but not after the second one.
        test.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal([200, 429], await test.StatusesAsync(2));
        Assert.Equal(3, test.Sandbox.Messages.Count);

        test.Sandbox.RequestsPerSecond = null;
        Assert.Equal([200, 200, 200], await test.StatusesAsync(3));
    }

    [Fact]
    public async Task RequestsPerSecond_CountsEachKeyByItself()
    {
        var (_, login, _) = await test.SendAsync("POST", "/api/v4/auth", """{"username":"owner@sandbox.example","password":"sandbox"}""");
        test.Sandbox.RequestsPerSecond = 1;

        Assert.Equal(200, (await test.SendMessageAsync()).Status);
        Assert.Equal(429, (await test.SendMessageAsync()).Status);
        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms", authorization: $"Bearer {login["data"]!["accessToken"]}")).Status);
    }

    [Fact]
    public async Task Reset_AfterTheLimitOfASecond_AdmitsAgain()
    {
        test.Sandbox.RequestsPerSecond = 1;
        Assert.Equal([200, 429], await test.StatusesAsync(2));

        test.Sandbox.Reset();
        Assert.Equal([200, 429], await test.StatusesAsync(2));

        test.Sandbox.RequestsPerSecond = 1;
        Assert.Equal([200, 429], await test.StatusesAsync(2));
    }
}
