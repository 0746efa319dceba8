using Microsoft.Extensions.Time.Testing;
using Smslive247.V4;

namespace Smslive247.Tests.Pipeline;

/// <summary>Tests advance the clock, so none of them waits.</summary>
public class AttemptTimeoutTests
{
    private const string HalfResponse = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"data\":";

    private readonly FakeTimeProvider time = new();
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task SendAsync_NoResponse_TimesOutAtTheLimit()
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

    [Theory]
    [InlineData("", 0)]
    [InlineData("", 3)]
    [InlineData(HalfResponse, 0)]
    public async Task GetAsync_CallerCancels_EndsWithTheCallersToken(string response, int retries)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(SilentAfterAsync(response));
        using var client = Client(server, retries);

        var call = client.Messages.GetAsync("m1", cancellation.Token);
        await arrived.Task;
        await cancellation.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    private Smslive247Client Client(RawServer server, int retries = 0)
    {
        var options = server.Options;
        (options.TimeProvider, options.AttemptTimeout, options.MaxRetries) = (time, TimeSpan.FromSeconds(10), retries);
        return new Smslive247Client(options);
    }

    private Func<RawConnection, Task> SilentAfterAsync(string response) => async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(response);
        arrived.SetResult();
        await connection.HoldAsync();
    };
}
