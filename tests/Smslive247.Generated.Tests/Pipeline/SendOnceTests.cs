using System.Net.Sockets;
using Polly;

namespace Smslive247.Tests.Pipeline;

/// <summary>A retry policy of the host that repeats every request: an SMS is still sent once.</summary>
public abstract class SendOnceTests(ApiVersion version)
{
    // Aspire's defaults add this handler to every HttpClient of a host. The library has its own retries.
    [Theory]
    [InlineData("GET", true)]
    [InlineData("POST", true)]
    [InlineData("GET", false)]
    [InlineData("POST", false)]
    public async Task Call_DefaultsOfTheHostRetry_AreRemoved(string method, bool defaultsFirst)
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}", "503 Service Unavailable"));
        await using var provider = Provider(server, defaultsFirst, (_, _) => { });

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => version.From(provider).CallAsync(method));

        Assert.Equal((method != "GET", 1), (thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("GET", 2)]
    [InlineData("POST", 1)]
    [InlineData("DELETE", 1)]
    public async Task Call_HostRetriesEverything_SendsOnceAndThrowsTheResponse(string method, int requests)
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}", "503 Service Unavailable"));
        await using var provider = Provider(server, defaultsFirst: true, AddRetries);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => version.From(provider).CallAsync(method));

        Assert.Equal(method != "GET", thrown.MayHaveBeenSent);
        Assert.Equal(requests, server.Requests.Count);
    }

    // The second pass fails to connect, which proves nothing about the first one.
    [Fact]
    public async Task SendAsync_FirstPassIsResetAndHandlerRepeats_IsSentOnceAndInDoubt()
    {
        using var handler = new StubHandler(
            CannedResponses.Fault(new HttpRequestException(HttpRequestError.ResponseEnded)),
            CannedResponses.Fault(new HttpRequestException(HttpRequestError.ConnectionError)));
        await using var provider = RepeatingHandler.ProvideClients(handler, maxRetries: 3);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => version.From(provider).CallAsync("POST"));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal(1, thrown.Attempts);
        Assert.Equal([$"POST /api/{version}/sms"], handler.Requests);
    }

    // The message was sent; then the host's handler fails to reach a service of its own.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task SendAsync_HandlerFailsToConnectElsewhereAfterTheSend_IsInDoubt(int maxRetries)
    {
        using var handler = new StubHandler(CannedResponses.SuccessOf(version));
        await using var provider = RepeatingHandler.ProvideClients(handler, maxRetries, () => new AuditingHandler());

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => version.From(provider).CallAsync("POST"));

        Assert.Equal((true, 1), (thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused)]
    [InlineData(SocketError.HostNotFound)]
    public async Task SendAsync_FirstPassIsProvablyUnsent_HandlerMayRepeat(SocketError error)
    {
        using var handler = new StubHandler(CannedResponses.Unsent(error), CannedResponses.SuccessOf(version));
        await using var provider = RepeatingHandler.ProvideClients(handler, maxRetries: 0);

        await version.From(provider).CallAsync("POST");

        Assert.Equal(2, handler.Requests.Count);
    }

    private protected static ServiceProvider Provider(RawServer server, bool defaultsFirst, Action<IHttpClientBuilder, int> configure)
    {
        var services = new ServiceCollection();
        if (defaultsFirst)
        {
            services.ConfigureHttpClientDefaults(http => AddRetries(http, 3));
        }

        configure(services.AddSmslive247(options => (options.ApiKey, options.BaseAddress, options.MaxRetries) = ("test-key", server.Address, 0)), 1);
        if (!defaultsFirst)
        {
            services.ConfigureHttpClientDefaults(http => AddRetries(http, 3));
        }

        return services.BuildServiceProvider();
    }

    private protected static void AddRetries(IHttpClientBuilder http, int retries) => http.AddStandardResilienceHandler(options =>
    {
        options.Retry.MaxRetryAttempts = retries;
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.BackoffType = DelayBackoffType.Constant;
    });

    private sealed class AuditingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var response = await base.SendAsync(request, cancellationToken);
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }
}

public sealed class V4SendOnceTests() : SendOnceTests(ApiVersion.V4);

public sealed class V5SendOnceTests() : SendOnceTests(ApiVersion.V5)
{
    // A GET with side effects: a policy that excludes unsafe methods repeats it.
    [Fact]
    public async Task CompletePurchaseAsync_HostRetriesReads_SendsOnce()
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}", "503 Service Unavailable"));
        await using var provider = Provider(server, defaultsFirst: true, AddRetries);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => provider.GetRequiredService<V5.ICreditsClient>().CompletePurchaseAsync("t1"));

        Assert.True(thrown.MayHaveBeenSent);
        Assert.Single(server.Requests);
    }
}
