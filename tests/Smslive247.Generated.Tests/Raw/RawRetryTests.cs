using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>Nobody knows what an unknown operation does: it is repeated only where it provably was not carried out, or is a GET.</summary>
public class RawRetryTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task SendAsync_ConnectionBreaks_IsSentOnceAndInDoubt(string method)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            connection.Reset();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/wallets")));

        Assert.Equal((true, 1, method), (thrown.MayHaveBeenSent, thrown.Attempts, thrown.OperationId));
        Assert.Equal(1, server.Connections);
        Assert.Empty(time.Waits);
    }

    [Fact]
    public async Task SendAsync_GetAndConnectionBreaks_IsTriedAgain()
    {
        await using var server = new RawServer(
            async connection =>
            {
                await connection.ReadRequestAsync();
                connection.Reset();
            },
            async connection =>
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync(RawAnswer.Json("{}"));
            });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets"));

        Assert.Equal(Enumerable.Repeat("GET /api/v5/wallets", 2), server.Requests.Select(request => request.Line));
        Assert.Single(time.Waits);
    }

    [Fact]
    public async Task SendAsync_GetThatActs_IsSentOnceWithContentAndInDoubt()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.ServiceUnavailable));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets/close") { IsRepeatable = false }));

        Assert.Equal((true, 1), (thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_RateLimited_IsTriedAgainWithTheSameBody()
    {
        using var handler = new StubHandler(StubAnswers.RetryAfter(HttpStatusCode.TooManyRequests, "7"), StubAnswers.Status(HttpStatusCode.OK, "{}"));
        using var client = new Smslive247Client(time.Retrying(), handler);

        await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets") { Body = new { a = 1 } });

        Assert.Equal(Enumerable.Repeat("""{"a":1}""", 2), handler.Bodies);
        Assert.Equal([TimeSpan.FromSeconds(7)], time.Waits);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(500)]
    [InlineData(408)]
    public async Task SendAsync_StatusThatPasses_IsTriedAgainForAGetOnly(int status)
    {
        using var handler = new StubHandler([.. StubAnswers.Status((HttpStatusCode)status).Times(2), StubAnswers.Status(HttpStatusCode.OK, "{}")]);
        using var client = new Smslive247Client(time.Retrying(), handler);

        await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets")));
        await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets"));

        Assert.Equal(["POST /api/v5/wallets", "GET /api/v5/wallets", "GET /api/v5/wallets"], handler.Requests);
    }

    [Fact]
    public async Task SendAsync_Silence_EndsWithTheTimeLimit()
    {
        using var handler = new StubHandler(StubAnswers.Silence(time));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets")));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_CallerCancels_IsHisOwnCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        using var handler = new StubHandler((_, token) =>
        {
            cancellation.Cancel();
            return Task.FromCanceled<HttpResponseMessage>(token);
        });
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets"), cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
    }

    // A policy of the host's that knows nothing of SMS.
    [Theory]
    [InlineData("POST", true, 1)]
    [InlineData("GET", false, 1)]
    [InlineData("GET", true, 2)]
    public async Task SendAsync_HandlerRepeatsEverything_IsSentOnceUnlessItIsRepeatable(string method, bool isAsUsual, int requests)
    {
        using var handler = new StubHandler(StubAnswers.Fault(new HttpRequestException(HttpRequestError.ResponseEnded)), StubAnswers.Status(HttpStatusCode.OK, "{}"));
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.MaxRetries) = ("test-key", 0))
            .AddHttpMessageHandler(() => new RepeatingHandler())
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var request = new Smslive247RawRequest(new HttpMethod(method), "api/v5/wallets");
        request.IsRepeatable &= isAsUsual;

        var failure = await provider.GetRequiredService<IRawClient>().SendAsync(request).FailureAsync();

        Assert.Equal(requests, handler.Requests.Count);
        Assert.Equal(requests == 1, failure is Smslive247ConnectionException { MayHaveBeenSent: true });
    }
}
