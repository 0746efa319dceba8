namespace Smslive247.Tests.Pipeline;

public abstract class RetryRulesTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET", 408, 4, false)]
    [InlineData("GET", 499, 4, false)]
    [InlineData("GET", 429, 4, false)]
    [InlineData("GET", 500, 4, false)]
    [InlineData("GET", 502, 4, false)]
    [InlineData("GET", 503, 4, false)]
    [InlineData("GET", 504, 4, false)]
    [InlineData("GET", 302, 1, false)]
    [InlineData("GET", 400, 1, false)]
    [InlineData("GET", 401, 1, false)]
    [InlineData("GET", 402, 1, false)]
    [InlineData("GET", 403, 1, false)]
    [InlineData("GET", 404, 1, false)]
    [InlineData("GET", 409, 1, false)]
    [InlineData("GET", 422, 1, false)]
    [InlineData("GET", 501, 1, false)]
    [InlineData("GET", 505, 1, false)]
    [InlineData("POST", 429, 4, false)]
    [InlineData("POST", 400, 1, false)]
    [InlineData("POST", 408, 1, true)]
    [InlineData("POST", 302, 1, true)]
    [InlineData("POST", 500, 1, true)]
    [InlineData("POST", 502, 1, true)]
    [InlineData("POST", 503, 1, true)]
    [InlineData("POST", 504, 1, true)]
    [InlineData("DELETE", 429, 4, false)]
    [InlineData("DELETE", 408, 1, true)]
    [InlineData("DELETE", 500, 1, true)]
    [InlineData("DELETE", 503, 1, true)]
    public async Task Call_ErrorStatus_IsRetriedIfThatIsSafe(string method, int status, int attempts, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(CannedResponses.RetryAfter((HttpStatusCode)status, "1").Times(attempts));
        using var client = version.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.CallAsync(method));

        Assert.Equal((status, attempts, mayHaveBeenSent), ((int)thrown.StatusCode, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal((attempts, attempts - 1), (handler.Requests.Count, time.Waits.Count));
    }

    [Fact]
    public async Task GetAsync_ThirdAttemptSucceeds_ReturnsItsResult()
    {
        var failure = CannedResponses.Status(HttpStatusCode.BadGateway);
        using var handler = new StubHandler(failure, failure, CannedResponses.SuccessOf(version));
        using var client = version.Create(time.Retrying(), handler);

        Assert.Equal("m1", await client.GetAsync("m1"));

        Assert.Equal(Enumerable.Repeat($"GET /api/{version}/sms/m1", 3), handler.Requests);
        Assert.Equal(2, time.Waits.Count);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Write_RateLimited_IsSentAgainWithTheSameBody(string method)
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.TooManyRequests), CannedResponses.SuccessOf(version));
        using var client = version.Create(time.Retrying(), handler);

        await client.CallAsync(method);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(handler.Bodies[0], handler.Bodies[1]);
    }

    [Theory]
    [InlineData("GET", 4)]
    [InlineData("POST", 1)]
    [InlineData("DELETE", 1)]
    public async Task Call_RateLimitedAndTheOptionForSendsIsOff_RetriesReadsAlone(string method, int attempts)
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.TooManyRequests).Times(attempts));
        var options = time.Retrying();
        options.RetryRateLimitedSends = false;
        using var client = version.Create(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247RateLimitException>(() => client.CallAsync(method));

        Assert.Equal((attempts, false), (thrown.Attempts, thrown.MayHaveBeenSent));
    }
}

public sealed class V4RetryRulesTests() : RetryRulesTests(ApiVersion.V4);

public sealed class V5RetryRulesTests() : RetryRulesTests(ApiVersion.V5);
