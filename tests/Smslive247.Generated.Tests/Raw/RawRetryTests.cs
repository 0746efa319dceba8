using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>The effect of a raw call is unknown: it is retried only if it is a GET, or provably did nothing.</summary>
public class RawRetryTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET", 503, 4, false)]
    [InlineData("POST", 503, 1, true)]
    [InlineData("POST", 408, 1, true)]
    [InlineData("PUT", 503, 1, true)]
    [InlineData("DELETE", 503, 1, true)]
    [InlineData("PATCH", 503, 1, true)]
    public async Task SendAsync_Status_IsRetriedForAGet(string method, int status, int attempts, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(CannedResponses.Status((HttpStatusCode)status).Times(attempts));
        using var client = new Smslive247Client(time.Retrying(), handler);
        var request = new Smslive247RawRequest(new HttpMethod(method), "api/v5/wallets");

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.Raw.SendAsync(request));

        Assert.Equal((attempts, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(Enumerable.Repeat($"{method} /api/v5/wallets", attempts), handler.Requests);
    }

    [Fact]
    public async Task SendAsync_GetThatIsNotRepeatable_IsSentOnce()
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.ServiceUnavailable));
        using var client = new Smslive247Client(time.Retrying(), handler);
        var request = new Smslive247RawRequest(HttpMethod.Get, "api/v5/wallets/close") { IsRepeatable = false };

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Raw.SendAsync(request));

        Assert.Equal((true, 1), (thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_RateLimited_IsSentAgainWithTheSameBody()
    {
        using var handler = new StubHandler(
            CannedResponses.RetryAfter(HttpStatusCode.TooManyRequests, "7"), CannedResponses.Status(HttpStatusCode.OK, "{}"));
        using var client = new Smslive247Client(time.Retrying(), handler);

        await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets") { Body = new { a = 1 } });

        Assert.Equal(Enumerable.Repeat("""{"a":1}""", 2), handler.Bodies);
        Assert.Equal([TimeSpan.FromSeconds(7)], time.Waits);
    }

    // Whatever the retry policy of the host is.
    [Theory]
    [InlineData("POST", true, 1)]
    [InlineData("GET", false, 1)]
    [InlineData("GET", true, 2)]
    public async Task SendAsync_HandlerRepeatsEverything_IsSentOnceUnlessItIsRepeatable(string method, bool isAsUsual, int requests)
    {
        using var handler = new StubHandler(
            CannedResponses.Fault(new HttpRequestException(HttpRequestError.ResponseEnded)),
            CannedResponses.Status(HttpStatusCode.OK, "{}"));
        await using var provider = RepeatingHandler.ProvideClients(handler, maxRetries: 0);
        var request = new Smslive247RawRequest(new HttpMethod(method), "api/v5/wallets");
        request.IsRepeatable &= isAsUsual;

        var failure = await provider.GetRequiredService<IRawClient>().SendAsync(request).FailureAsync();

        Assert.Equal(requests, handler.Requests.Count);
        Assert.Equal(requests == 1, failure is Smslive247ConnectionException { MayHaveBeenSent: true });
    }
}
