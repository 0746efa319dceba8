using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

public class TimeLimitTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task GetAsync_OneTryIsSilent_IsTriedAgain()
    {
        using var handler = new StubHandler(StubAnswers.Silence(time), StubAnswers.Success);
        using var client = new Smslive247Client(time.Retrying(), handler);

        var message = await client.Messages.GetAsync("m1");

        Assert.Equal("m1", message.Data.MessageId);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData("GET", 4, false)]
    [InlineData("POST", 1, true)]
    [InlineData("DELETE", 1, true)]
    public async Task Call_EveryTryIsSilent_IsATimeout(string method, int tries, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(StubAnswers.Silence(time).Times(tries));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync(method));

        Assert.Equal((tries, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("within 3600 seconds", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(tries, handler.Requests.Count);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task Call_TimeOfTheWholeCallIsUp_IsATimeoutOfTheTryUnderWay(string method, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(
            StubAnswers.Status(HttpStatusCode.TooManyRequests),
            async (_, token) =>
            {
                time.Advance(TimeSpan.FromHours(2));
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("The wait has no end but cancellation.");
            });
        var options = time.Retrying();
        (options.AttemptTimeout, options.CallTimeout) = (TimeSpan.FromHours(5), TimeSpan.FromHours(2));
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync(method));

        Assert.Equal((2, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Contains("within 7200 seconds", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A letter every ten minutes: the answer begins at once, and would take two days.</summary>
    [Theory]
    [InlineData("GET", 4)]
    [InlineData("POST", 1)]
    public async Task Call_AnswerDrips_EndsAtTheLimit(string method, int requests)
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
        using var client = new Smslive247Client(time.Retrying(server.Options));

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
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync("POST"));

        Assert.False(thrown.MayHaveBeenSent);
        Assert.Empty(handler.Requests);
    }
}
