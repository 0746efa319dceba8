using System.Net.Sockets;

namespace Smslive247.Tests.Pipeline;

/// <summary>A send is in doubt from the first byte that leaves the machine, and not before.</summary>
public abstract class HangingConnectionTests(ApiVersion version)
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Call_ConnectionHangs_IsNotInDoubt(string method)
    {
        using var handler = Connecting(_ => time.Advance(StubTime.AttemptTimeout));
        using var client = version.Create(Once(), handler);

        await AssertUnsentAsync(client.CallAsync(method), "no connection within 3600 seconds");
    }

    [Fact]
    public async Task SendAsync_ConnectionHangsBeyondConnectTimeout_IsRetried()
    {
        var options = time.Retrying();
        options.ConnectTimeout = TimeSpan.FromMilliseconds(20);
        using var handler = Connecting(_ => { });
        using var client = version.Create(options, handler);

        var thrown = await AssertUnsentAsync(client.CallAsync("POST"), "no connection in time");

        Assert.Equal(4, thrown.Attempts);
    }

    [Fact]
    public async Task SendAsync_TlsHangs_IsNotInDoubt()
    {
        await using var server = new RawServer(async connection =>
        {
            time.Advance(StubTime.AttemptTimeout);
            await connection.HoldAsync();
        });
        var options = Once(server.Options);
        options.BaseAddress = new(server.Address.AbsoluteUri.Replace("http://", "https://", StringComparison.Ordinal));
        using var client = version.Create(options);

        await AssertUnsentAsync(client.CallAsync("POST"), "no connection within");

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task SendAsync_WaitsForAConnection_IsNotInDoubt()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            arrived.SetResult();
            await connection.HoldAsync();
        });
        var options = Once(server.Options);
        options.MaxConnections = 1;
        using var client = version.Create(options);

        var sent = client.CallAsync("POST");
        await arrived.Task;
        var waiting = client.CallAsync("POST");
        time.Advance(StubTime.AttemptTimeout);

        Assert.True((await Assert.ThrowsAsync<Smslive247TimeoutException>(() => sent)).MayHaveBeenSent);
        await AssertUnsentAsync(waiting, "no connection within");
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_Cancelled_LogStatesWhetherItMayHaveBeenSent(bool isSent)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await cancellation.CancelAsync();
            await connection.HoldAsync();
        });
        using var handler = isSent ? new SocketsHttpHandler() : Connecting(_ => cancellation.Cancel());
        using var log = new Microsoft.Extensions.Logging.Testing.FakeLoggerProvider();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log).SetMinimumLevel(LogLevel.Debug));
        var options = isSent ? Once(server.Options) : Once();
        options.LoggerFactory = factory;
        using var client = version.Create(options, handler);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CallAsync("POST", cancellation.Token));

        Assert.Equal(isSent ? "CallMayHaveBeenSent" : "CallCancelled", Assert.Single(log.Collector.GetSnapshot()).Id.Name);
    }

    // The connection is established after the attempt is over: the send must not arrive then.
    [Fact]
    public async Task SendAsync_ConnectionComesAfterTheTimeLimit_IsNotUsedForIt()
    {
        var isLate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = RawServer.Responding(RawHttp.Json(version.Success));
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, _) =>
            {
                time.Advance(StubTime.AttemptTimeout);
                await isLate.Task;
                return await ConnectAsync(server);
            },
        };
        using var client = version.Create(Once(server.Options), handler);

        await AssertUnsentAsync(client.CallAsync("POST"), "no connection within");
        isLate.SetResult();
        await client.GetAsync("m1");

        Assert.Equal($"GET /api/{version}/sms/m1", Assert.Single(server.Requests).Line);
    }

    private static SocketsHttpHandler Connecting(Action<CancellationToken> begun) => new()
    {
        ConnectCallback = async (_, token) =>
        {
            begun(token);
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return Stream.Null;
        },
    };

    private static async Task<Stream> ConnectAsync(RawServer server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Address.Host, server.Address.Port);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static async Task<Smslive247TimeoutException> AssertUnsentAsync(Task call, string problem)
    {
        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => call);
        Assert.False(thrown.MayHaveBeenSent);
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        return thrown;
    }

    private Smslive247Options Once(Smslive247Options? options = null)
    {
        options = time.Retrying(options);
        options.MaxRetries = 0;
        return options;
    }
}

public sealed class V4HangingConnectionTests() : HangingConnectionTests(ApiVersion.V4);

public sealed class V5HangingConnectionTests() : HangingConnectionTests(ApiVersion.V5);
