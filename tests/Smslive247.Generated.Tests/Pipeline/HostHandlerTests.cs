using System.Net.Sockets;

namespace Smslive247.Tests.Pipeline;

/// <summary>Handlers of the host that repeat, copy or replace requests, above and below the handler that sends once.</summary>
public abstract class HostHandlerTests(ApiVersion version)
{
    private const string Unavailable = """{"message":"Try later."}""";

    // As a handler that repeats after an error status does.
    [Fact]
    public async Task SendAsync_HandlerRepeatsAfterAnErrorResponse_ThrowsThatResponse()
    {
        await using var server = RawServer.Responding(RawHttp.Json(Unavailable, "503 Service Unavailable\r\nX-Trace: 7"));
        await using var provider = Provide(server, () => new StatusRepeater());

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => version.From(provider).CallAsync("POST"));

        Assert.Equal((true, "Try later.", "7"), (thrown.MayHaveBeenSent, thrown.ServiceMessage, thrown.Response!.GetHeader("X-Trace")));
        Assert.Equal(Unavailable, thrown.ResponseBody);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task SendAsync_HandlerReadsTheErrorResponse_FindsItComplete()
    {
        string? body = null;
        await using var server = RawServer.Responding(RawHttp.Json(Unavailable, "503 Service Unavailable"));
        await using var provider = Provide(server, () => new Interceptor(async (request, send) =>
        {
            var response = await send(request);
            body = await response.Content.ReadAsStringAsync();
            return response;
        }));

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => version.From(provider).CallAsync("POST"));

        Assert.Equal((Unavailable, "Try later."), (body, thrown.ServiceMessage));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Call_HandlerBelowRepeats_SendsOnce(string method)
    {
        await using var server = RawServer.Responding(RawHttp.Json(Unavailable, "503 Service Unavailable"));
        using var handler = new StatusRepeater { InnerHandler = new SocketsHttpHandler() };
        using var client = version.Create(server.Options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.CallAsync(method));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Single(server.Requests);
    }

    // The second connection is refused, which proves nothing about the first one.
    [Fact]
    public async Task SendAsync_HandlerBelowBuffersAndRepeatsAndIsRefused_SendsOnceAndIsInDoubt()
    {
        await using var server = RawServer.Repeating(async connection =>
        {
            await connection.ReadRequestAsync();
            connection.Reset();
        });
        var connections = 0;
        using var handler = new Interceptor(async (request, send) =>
        {
            await request.Content!.LoadIntoBufferAsync();
            return await send(request).ContinueWith(first => first.IsFaulted ? send(request) : first, TaskScheduler.Default).Unwrap();
        })
        {
            InnerHandler = new SocketsHttpHandler { ConnectCallback = (context, token) => ++connections == 1 ? ConnectAsync(context, token) : throw new SocketException((int)SocketError.ConnectionRefused) },
        };
        using var client = version.Create(new StubTime().Retrying(server.Options), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.CallAsync("POST"));

        Assert.Equal((true, 1), (thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Single(server.Requests);
    }

    // A handler that sends by itself, and repeats.
    [Fact]
    public async Task SendAsync_PrimaryOfTheHostFailsToConnectAfterItReadTheBody_IsInDoubt()
    {
        using var handler = new StubHandler(CannedResponses.Fault(new HttpRequestException(HttpRequestError.ConnectionError)));
        using var client = version.Create(new StubTime().Retrying(), handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.CallAsync("POST"));

        Assert.Equal((true, 1), (thrown.MayHaveBeenSent, thrown.Attempts));
    }

    [Fact]
    public async Task SendAsync_ConnectionHangsAndTheHostRetries_IsSentOnce()
    {
        var connections = 0;
        await using var server = RawServer.Responding(RawHttp.Json(version.Success));
        await using var provider = Provide(
            server,
            () => new Interceptor((request, send) => send(request).ContinueWith(first => first.IsCompletedSuccessfully ? first : send(request), TaskScheduler.Default).Unwrap()),
            new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromMilliseconds(20),
                ConnectCallback = async (context, token) =>
                {
                    await Task.Delay(++connections == 1 ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, token);
                    return await ConnectAsync(context, token);
                },
            });

        await version.From(provider).CallAsync("POST");

        Assert.Single(server.Requests);
    }

    // As an open circuit, or a rate limiter.
    [Fact]
    public async Task SendAsync_HandlerFailsBeforeItSends_IsNotInDoubt()
    {
        await using var server = new RawServer();
        await using var provider = Provide(server, () => new Interceptor((_, _) => throw new Polly.CircuitBreaker.BrokenCircuitException()));

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => version.From(provider).CallAsync("POST"));

        Assert.Equal(("Messages_Send: the request was not sent.", false, true), (thrown.Message, thrown.MayHaveBeenSent, thrown.IsTransient));
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_HandlerReadsTheBodyBefore_IsSent(bool isBuffered)
    {
        await using var server = RawServer.Responding(RawHttp.Json(version.Success));
        await using var provider = Provide(server, () => new Interceptor(async (request, send) =>
        {
            await (isBuffered ? request.Content!.ReadAsStringAsync() : request.Content!.CopyToAsync(Stream.Null));
            return await send(request);
        }));

        await version.From(provider).CallAsync("POST");

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task SendAsync_HandlerCopiesWithoutOptions_SendsNothingAndSaysWhatToCopy()
    {
        await using var server = new RawServer();
        await using var provider = Provide(server, () => new Interceptor((request, send) => send(Copy(request))));

        var thrown = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => version.From(provider).CallAsync("POST"));

        Assert.Contains("a copy of a request needs its Options", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task SendAsync_HandlerRepeatsACopyWithoutOptions_SendsOnce()
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}", "503 Service Unavailable"));
        await using var provider = Provide(server, () => new Interceptor(async (request, send) =>
        {
            await send(request);
            return await send(Copy(request));
        }));

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => version.From(provider).CallAsync("POST"));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task SendAsync_HandlerSendsARequestOfItsOwnFirst_ReadsMay()
    {
        await using var server = RawServer.Responding(RawHttp.Json(version.Success));
        await using var provider = Provide(server, () => new Interceptor(async (request, send) =>
        {
            using var own = await send(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "health")));
            return await send(request);
        }));

        await version.From(provider).CallAsync("POST");

        Assert.Equal(["GET /health", $"POST /api/{version}/sms"], server.Requests.Select(request => request.Line));
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static ServiceProvider Provide(RawServer server, Func<DelegatingHandler> handler, SocketsHttpHandler? primary = null)
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress, options.MaxRetries) = ("test-key", server.Address, 0))
            .AddHttpMessageHandler(handler)
            .ConfigurePrimaryHttpMessageHandler(() => primary ?? new SocketsHttpHandler());
        return services.BuildServiceProvider();
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
        copy.Headers.Authorization = request.Headers.Authorization;
        return copy;
    }
}

public sealed class V4HostHandlerTests() : HostHandlerTests(ApiVersion.V4);

public sealed class V5HostHandlerTests() : HostHandlerTests(ApiVersion.V5);
