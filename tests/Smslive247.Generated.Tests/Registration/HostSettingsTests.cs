using Microsoft.Extensions.DependencyInjection.Extensions;
using Smslive247.V5;

namespace Smslive247.Tests.Registration;

/// <summary>Settings of the host reach the client, unless they would break its promises.</summary>
public sealed class HostSettingsTests : IAsyncDisposable
{
    private const string Success = """{"messageID":"m1"}""";
    private readonly RawServer proxy = RawServer.Responding(RawHttp.Json(Success));

    public ValueTask DisposeAsync() => proxy.DisposeAsync();

    public static TheoryData<string, Action<IServiceCollection, Uri>> Proxies => new()
    {
        { "defaults, SocketsHttpHandler", (services, proxy) => services.ConfigureHttpClientDefaults(http => http.UseSocketsHttpHandler((handler, _) => handler.Proxy = new WebProxy(proxy))) },
        { "defaults, HttpClientHandler", (services, proxy) => services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Proxy = new WebProxy(proxy) })) },
        { "this client, HttpClientHandler", (services, proxy) => services.AddSmslive247(_ => { }).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Proxy = new WebProxy(proxy) }) },
        { "this client, below a handler", (services, proxy) => services.AddSmslive247(_ => { }).ConfigurePrimaryHttpMessageHandler(() => new Passing { InnerHandler = new HttpClientHandler { Proxy = new WebProxy(proxy) } }) },
        { "this client, a derived handler", (services, proxy) => services.AddSmslive247(_ => { }).ConfigurePrimaryHttpMessageHandler(() => new Derived { Proxy = new WebProxy(proxy) }) },
    };

    [Theory]
    [MemberData(nameof(Proxies))]
    public async Task Proxy_OfTheHost_IsUsedWithoutRedirectsAndCookies(string settings, Action<IServiceCollection, Uri> configure)
    {
        Assert.NotNull(settings);
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress, options.AllowInsecureHttp) = ("test-key", new("http://sms.example/"), true));
        configure(services, proxy.Address);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IMessagesClient>().GetAsync("m1");

        Assert.Equal("GET http://sms.example/api/v5/sms/m1", Assert.Single(proxy.Requests).Line);
    }

    public static TheoryData<Func<HttpMessageHandler>> Handlers => new(
        () => new SocketsHttpHandler(), () => new HttpClientHandler(), () => new Derived(), () => new Passing { InnerHandler = new SocketsHttpHandler() });

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Handler_OfTheHost_DoesNotFollowRedirectsOrKeepCookies(Func<HttpMessageHandler> create)
    {
        await using var other = new RawServer();
        await using var server = RawServer.Responding($"HTTP/1.1 307 Moved\r\nSet-Cookie: session=1; path=/\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n");
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key", BaseAddress = server.Address }, create());

        for (var call = 0; call < 2; call++)
        {
            Assert.Equal(307, (int)(await Assert.ThrowsAsync<Smslive247ApiException>(() => ApiVersion.V5.Create(server.Options, create()).CallAsync("POST"))).StatusCode);
            Assert.Equal(307, (int)(await Assert.ThrowsAsync<Smslive247ApiException>(() => client.Batches.DeleteAsync(1))).StatusCode);
        }

        Assert.Equal(0, other.Connections);
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public async Task Handler_ThatFollowsAllTheSame_FailsTheCall()
    {
        await using var other = RawServer.Responding(RawHttp.Json(Success));
        await using var server = RawServer.Responding($"HTTP/1.1 302 Moved\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n");
        using var handler = new Following();
        using var client = ApiVersion.V5.Create(server.Options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.CallAsync("POST"));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Contains("followed a redirect", thrown.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Handler_InUse_FailsInWords()
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler, disposeHandler: false);
        (await http.GetAsync(proxy.Address)).Dispose();

        var thrown = Assert.Throws<InvalidOperationException>(() => new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler));

        Assert.Contains("give Smslive247 a handler of its own", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_SharedByTwoClients_ServesBoth()
    {
        using var handler = new SocketsHttpHandler();
        using var first = ApiVersion.V5.Create(Options, handler);
        await first.GetAsync("m1");
        using var second = ApiVersion.V5.Create(Options, handler);

        await second.GetAsync("m1");

        Assert.Equal(2, proxy.Requests.Count);
    }

    [Fact]
    public async Task HttpClientHandler_WithItsOwnCertificateCheck_CallsIt()
    {
        await using var server = TlsServer.Start();
        HttpRequestMessage? request = null;
        using var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (message, certificate, _, _) =>
            {
                request = message;
                return certificate is not null;
            },
        };
        var options = Options;
        options.BaseAddress = server.Address;
        using var client = ApiVersion.V5.Create(options, handler);

        await client.GetAsync("m1");

        Assert.Equal(server.Address.Host, request!.RequestUri!.Host);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task Version_OfTheHttpClientOrTheOption_IsUsed(bool useHttp2, int expected)
    {
        Version? version = null;
        HttpVersionPolicy? policy = null;
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.UseHttp2) = ("test-key", useHttp2))
            .ConfigureHttpClient(http => (http.DefaultRequestVersion, http.DefaultVersionPolicy) = (HttpVersion.Version10, HttpVersionPolicy.RequestVersionExact))
            .ConfigurePrimaryHttpMessageHandler(() => new Responding(request => (version, policy) = (request.Version, request.VersionPolicy)));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IMessagesClient>().GetAsync("m1");

        Assert.Equal((expected, useHttp2 ? HttpVersionPolicy.RequestVersionOrLower : HttpVersionPolicy.RequestVersionExact), (version!.Major, policy));
    }

    // HTTP/2 sends a request without a body without reading it.
    [Theory]
    [InlineData("POST", false)]
    [InlineData("DELETE", true)]
    public async Task SendAsync_Http2AndConnectionHangs_IsInDoubtWithoutABody(string method, bool mayHaveBeenSent)
    {
        var time = new StubTime();
        var options = time.Retrying();
        (options.MaxRetries, options.UseHttp2) = (0, true);
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, token) =>
            {
                time.Advance(StubTime.AttemptTimeout);
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return Stream.Null;
            },
        };
        using var client = ApiVersion.V5.Create(options, handler);

        Assert.Equal(mayHaveBeenSent, (await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.CallAsync(method))).MayHaveBeenSent);
    }

    [Fact]
    public void BaseAddress_OfTheHttpClient_IsRejected()
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.BaseAddress = new("https://user:secret@elsewhere.example/")));
        services.AddSmslive247(options => options.ApiKey = "test-key");
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IMessagesClient>());

        Assert.Contains("of elsewhere.example", thrown.Message, StringComparison.Ordinal);
    }

    // Widely copied, to silence the loggers of the factory.
    [Fact]
    public void Filters_RemovedByTheHost_FailInWords()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options => options.ApiKey = "test-key");
        services.RemoveAll<Microsoft.Extensions.Http.IHttpMessageHandlerBuilderFilter>();
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IMessagesClient>());

        Assert.Contains("a message could be sent twice", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HttpClientHandler_SharedByClients_SharesConnections()
    {
        using var handler = new HttpClientHandler();
        for (var client = 0; client < 5; client++)
        {
            using var created = ApiVersion.V5.Create(Options, handler);
            await created.GetAsync("m1");
        }

        Assert.Equal(1, proxy.Connections);
    }

    [Fact]
    public async Task Redirect_ThenA429_IsInDoubt()
    {
        await using var other = RawServer.Responding(RawHttp.Json("{}", "429 Too Many Requests"));
        await using var server = RawServer.Responding($"HTTP/1.1 302 Moved\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n");
        using var handler = new Following();
        using var client = ApiVersion.V5.Create(server.Options, handler);

        Assert.True((await Assert.ThrowsAsync<Smslive247ContractException>(() => client.CallAsync("POST"))).MayHaveBeenSent);
    }

    private Smslive247Options Options => new() { ApiKey = "test-key", BaseAddress = proxy.Address };

    private sealed class Passing : DelegatingHandler;

    private sealed class Derived : HttpClientHandler;

    private sealed class Responding(Action<HttpRequestMessage> received) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            received(request);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Success, null, "application/json") });
        }
    }

    private sealed class Following : HttpMessageHandler
    {
        private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => invoker.SendAsync(request, cancellationToken);
    }
}
