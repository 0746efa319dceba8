using Smslive247.V4;

namespace Smslive247.Tests.Errors;

/// <summary>An error response keeps the exception of its status, whatever is wrong with its body.</summary>
public class BrokenErrorBodyTests
{
    private const string Head = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\n";
    private readonly StubTime time = new();

    [Fact]
    public async Task SendAsync_BodyBreaksOff_KeepsItsTypeAndWhatCame()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync($"{Head}The sender is not approved");
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.CallAsync("POST"));

        Assert.Equal(("The sender is not approved", 1, false), (thrown.ServiceMessage, thrown.Attempts, thrown.MayHaveBeenSent));
    }

    [Theory]
    [InlineData(1, 24)]
    [InlineData(24, 1)]
    public async Task SendAsync_BodyStopsUntilATimeIsUp_KeepsItsType(int attemptHours, int callHours)
    {
        await using var server = StoppingServer();
        var options = time.Retrying(server.Options);
        (options.AttemptTimeout, options.CallTimeout) = (TimeSpan.FromHours(attemptHours), TimeSpan.FromHours(callHours));
        using var headers = new HeadersAreThere();
        using var client = new Smslive247Client(options, headers);

        var call = client.CallAsync("POST");
        await headers.Task;
        time.Advance(TimeSpan.FromHours(1));
        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => call);

        Assert.False(thrown.MayHaveBeenSent);
    }

    [Fact]
    public async Task SendAsync_CancelledWhileTheBodyStops_IsCancelled()
    {
        await using var server = StoppingServer();
        using var cancellation = new CancellationTokenSource();
        using var headers = new HeadersAreThere();
        using var client = new Smslive247Client(time.Retrying(server.Options), headers);

        var call = client.CallAsync("POST", cancellation.Token);
        await headers.Task;
        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Fact]
    public async Task SendAsync_HugeBody_IsKeptUpTo64KiB()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 100000000\r\n\r\n");
            await connection.TrySendAsync([.. Enumerable.Repeat((byte)'x', 1_000_000)], 100);
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));

        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.CallAsync("POST"));

        Assert.Equal(64 * 1024, thrown.ResponseBody!.Length);
        Assert.InRange(thrown.Message.Length, 50, 500);
    }

    // A handler of the caller may return content that must be buffered first.
    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(InvalidDataException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task SendAsync_BodyCannotBeOpened_KeepsItsType(Type failure)
    {
        using var handler = new StubHandler((_, _) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new BrokenContent((Exception)Activator.CreateInstance(failure)!) }));
        using var client = new Smslive247Client(time.Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.CallAsync("POST"));

        Assert.Equal((HttpStatusCode.BadRequest, null, 1, false), (thrown.StatusCode, thrown.ResponseBody, thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(["POST /api/v4/sms"], handler.Requests);
    }

    private static RawServer StoppingServer() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync($"{Head}The sender");
        await connection.HoldAsync();
    });

    private sealed class BrokenContent(Exception failure) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(failure);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>Not a DelegatingHandler, which would get an error response with its body.</summary>
    private sealed class HeadersAreThere : HttpMessageHandler
    {
        private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler());
        private readonly TaskCompletionSource there = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Task => there.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await invoker.SendAsync(request, cancellationToken);
            there.SetResult();
            return response;
        }
    }
}
