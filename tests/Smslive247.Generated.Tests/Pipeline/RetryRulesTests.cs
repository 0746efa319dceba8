namespace Smslive247.Tests.Pipeline;

public abstract class RetryRulesTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task GetAsync_StatusThatPasses_IsTriedAgain(int status)
    {
        using var handler = new StubHandler(StubAnswers.Status((HttpStatusCode)status), StubAnswers.Status((HttpStatusCode)status), StubAnswers.SuccessOf(version));
        using var client = version.Create(time.Retrying(), handler);

        Assert.Equal("m1", await client.GetAsync("m1"));

        Assert.Equal(Enumerable.Repeat($"GET /api/{version}/sms/m1", 3), handler.Requests);
        Assert.Equal(2, time.Waits.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task GetAsync_StatusThatStays_IsTriedMaxRetriesTimesMore(int status)
    {
        using var handler = new StubHandler(StubAnswers.Status((HttpStatusCode)status).Times(4));
        using var client = version.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.GetAsync("m1"));

        Assert.Equal((status, 4, false), ((int)thrown.StatusCode, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(4, handler.Requests.Count);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task GetAsync_StatusThatIsFinal_IsNotTriedAgain(int status)
    {
        using var handler = new StubHandler(StubAnswers.Status((HttpStatusCode)status));
        using var client = version.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.GetAsync("m1"));

        Assert.Equal((status, 1), ((int)thrown.StatusCode, thrown.Attempts));
        Assert.Empty(time.Waits);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Write_RateLimited_IsTriedAgain(string method)
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.TooManyRequests), StubAnswers.SuccessOf(version));
        using var client = version.Create(time.Retrying(), handler);

        await client.CallAsync(method);

        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(handler.Bodies[0], handler.Bodies[1]);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Write_RateLimitedAndTheOptionIsOff_IsNotTriedAgain(string method)
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.TooManyRequests));
        var options = time.Retrying();
        options.RetryRateLimitedSends = false;
        using var client = version.Create(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247RateLimitException>(() => client.CallAsync(method));

        Assert.Equal((1, false), (thrown.Attempts, thrown.MayHaveBeenSent));
    }

    [Fact]
    public async Task GetAsync_RateLimitedAndTheOptionForSendsIsOff_IsTriedAgain()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.TooManyRequests), StubAnswers.SuccessOf(version));
        var options = time.Retrying();
        options.RetryRateLimitedSends = false;
        using var client = version.Create(options, handler);

        await client.GetAsync("m1");

        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData("POST", 400, false)]
    [InlineData("POST", 408, false)]
    [InlineData("POST", 302, true)]
    [InlineData("POST", 500, true)]
    [InlineData("POST", 502, true)]
    [InlineData("POST", 503, true)]
    [InlineData("POST", 504, true)]
    [InlineData("DELETE", 408, false)]
    [InlineData("DELETE", 500, true)]
    [InlineData("DELETE", 503, true)]
    public async Task Write_AnyOtherStatus_IsNotTriedAgain(string method, int status, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(StubAnswers.RetryAfter((HttpStatusCode)status, "1"));
        using var client = version.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => client.CallAsync(method));

        Assert.Equal((status, 1, mayHaveBeenSent), ((int)thrown.StatusCode, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Empty(time.Waits);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task Call_AnswerBreaksTheContract_IsNotTriedAgain(string method, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(HttpStatusCode.OK, version.Success[..^1]);
        using var client = version.Create(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.CallAsync(method));

        Assert.Equal((1, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Empty(time.Waits);
    }

    [Fact]
    public async Task GetAsync_NoRetriesWanted_IsTriedOnce()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.ServiceUnavailable));
        var options = time.Retrying();
        options.MaxRetries = 0;
        using var client = version.Create(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.GetAsync("m1"));

        Assert.Equal(1, thrown.Attempts);
    }

    [Fact]
    public async Task GetAsync_EachTry_IsAFreshRequest()
    {
        var requests = new List<HttpRequestMessage>();
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.BadGateway).Times(4).Select(answer =>
            (Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>)((request, token) =>
            {
                requests.Add(request);
                return answer(request, token);
            })).ToArray());
        using var client = version.Create(time.Retrying(), handler);

        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.GetAsync("m1"));

        Assert.Equal(4, requests.Distinct().Count());
    }
}

public sealed class V4RetryRulesTests() : RetryRulesTests(ApiVersion.V4);

public sealed class V5RetryRulesTests() : RetryRulesTests(ApiVersion.V5);
