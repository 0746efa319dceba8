namespace Smslive247.Tests.Pipeline;

public class TimeLimitTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task Call_CallTimeoutExpires_IsATimeoutOfTheAttemptInProgress(string method, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(
            CannedResponses.Status(HttpStatusCode.TooManyRequests),
            CannedResponses.Silence(() => time.Advance(TimeSpan.FromHours(2))));
        var options = time.Retrying();
        (options.AttemptTimeout, options.CallTimeout) = (TimeSpan.FromHours(5), TimeSpan.FromHours(2));
        using var client = ApiVersion.V4.Create(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync(method));

        Assert.Equal((2, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("within 7200 seconds", thrown.Message, StringComparison.Ordinal);
    }

    // A byte every ten minutes: the response begins at once, and would take two days.
    [Theory]
    [InlineData("GET", 4)]
    [InlineData("POST", 1)]
    public async Task Call_SlowResponse_EndsAtTheLimit(string method, int requests)
    {
        await using var server = RawServer.Repeating(async connection =>
        {
            while (await connection.TryReadRequestAsync() is not null)
            {
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n");
                for (var letter = 0; letter < 6; letter++)
                {
                    await connection.SendAsync(" ");
                    time.Advance(TimeSpan.FromMinutes(10));
                }

                await connection.HoldAsync();
            }
        });
        using var client = ApiVersion.V4.Create(time.Retrying(server.Options));

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync(method).WaitAsync(TimeSpan.FromSeconds(60)));

        Assert.Equal(requests, thrown.Attempts);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task SendAsync_KeyProviderHangs_WasNotSent()
    {
        using var handler = new StubHandler();
        var options = time.Retrying();
        options.ApiKey = null;
        options.ApiKeyProvider = async token =>
        {
            time.Advance(StubTime.CallTimeout);
            await Task.Delay(Timeout.Infinite, token);
            return "";
        };
        using var client = ApiVersion.V4.Create(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync("POST"));

        Assert.False(thrown.MayHaveBeenSent);
        Assert.Empty(handler.Requests);
    }
}
