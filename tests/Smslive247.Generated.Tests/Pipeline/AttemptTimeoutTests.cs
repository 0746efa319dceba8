using Microsoft.Extensions.Time.Testing;
using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

/// <summary>The clock stands until a test moves it: none of this waits.</summary>
public class AttemptTimeoutTests
{
    private const string HalfAnAnswer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"data\":";

    private readonly FakeTimeProvider time = new();
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task SendAsync_NoAnswer_TimesOutAtTheLimit()
    {
        await using var server = new RawServer(SilentAfterAsync(""));
        using var client = Client(server);

        var call = client.Messages.SendAsync(OneCall.Request);
        await arrived.Task;
        time.Advance(TimeSpan.FromMilliseconds(9_999));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => call);
        Assert.Equal("Messages_Send: no complete response within 10 seconds.", thrown.Message);
        Assert.Equal("Messages_Send", thrown.OperationId);
        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal("POST /api/v4/sms", Assert.Single(server.Requests).Line);
    }

    // NSwag #5385: limits ended with the headers, and a body could take for ever.
    [Fact]
    public async Task GetAsync_BodyThatStops_TimesOutAtTheLimit()
    {
        await using var server = new RawServer(SilentAfterAsync(HalfAnAnswer));
        using var client = Client(server);

        var call = client.Messages.GetAsync("m1");
        await arrived.Task;
        time.Advance(TimeSpan.FromSeconds(10));

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => call);
        Assert.False(thrown.MayHaveBeenSent);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(HalfAnAnswer)]
    public async Task GetAsync_CallerCancels_StaysACancellationWithHisToken(string answer)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(SilentAfterAsync(answer));
        using var client = Client(server);

        var call = client.Messages.GetAsync("m1", cancellation.Token);
        await arrived.Task;
        await cancellation.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Fact]
    public async Task SendAsync_CancelledBefore_SendsNothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await using var server = new RawServer();
        using var client = Client(server);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Messages.SendAsync(OneCall.Request, cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task GetAsync_ManyCalls_EachHasALimitOfItsOwn()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        using var client = Client(server);

        for (var call = 0; call < 5; call++)
        {
            time.Advance(TimeSpan.FromSeconds(9));
            Assert.Equal("m1", (await client.Messages.GetAsync("m1")).Data.MessageId);
        }

        Assert.Equal(5, server.Requests.Count);
    }

    private Smslive247Client Client(RawServer server)
    {
        var options = server.Options;
        (options.TimeProvider, options.AttemptTimeout) = (time, TimeSpan.FromSeconds(10));
        return new Smslive247Client(options);
    }

    private Func<RawConnection, Task> SilentAfterAsync(string answer) => async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(answer);
        arrived.SetResult();
        await connection.HoldAsync();
    };
}
