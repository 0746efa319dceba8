using Smslive247.Sandbox.Http;

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
    public async Task RequestsPerSecond_CountsEachAccountWithAllItsKeys()
    {
        var (_, login, _) = await test.SendAsync("POST", "/api/v4/auth", """{"username":"owner@sandbox.example","password":"sandbox"}""");
        var (_, account, _) = await test.SendAsync("GET", "/api/v5/accounts/self");
        var (_, other, _) = await test.SendAsync("POST", "/api/v5/accounts", JObject.FromObject(TestService.NewAccount()).ToString());
        test.Sandbox.RequestsPerSecond = 1;

        Assert.Equal(200, (await test.SendMessageAsync()).Status);
        Assert.Equal(429, await StatusAsync("test"));
        Assert.Equal(429, await StatusAsync((string)login["data"]!["accessToken"]!));
        var guid = new Guid(Convert.FromBase64String((string)account["key"]!));
        Assert.All(await Task.WhenAll(new[] { "D", "N", "B", "P" }.Select(format => StatusAsync(guid.ToString(format)))), status => Assert.NotEqual(200, status));
        Assert.Equal(200, await StatusAsync(TestService.KeyOf((JObject)other)));
    }

    [Fact]
    public void Admits_ManyAccounts_ForgetsThemAfterTheSecond()
    {
        var limit = new RateLimit(test.Time, 1);

        Assert.All(Enumerable.Range(0, 100), number => Assert.True(limit.Admits($"{number}")));
        Assert.Equal(100, limit.Accounts);
        test.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(limit.Admits("0"));

        Assert.Equal(1, limit.Accounts);
    }

    private async Task<int> StatusAsync(string key) => (await test.SendAsync("GET", "/api/v5/sms", authorization: $"Bearer {key}")).Status;

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
