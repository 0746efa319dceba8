using System.Net.Http.Headers;

namespace Smslive247.Tests.Pipeline;

/// <summary>Handlers of the host that read or replace the body of a request, which is then never sent: the connection hangs.</summary>
public abstract class HostHandlerBodyTests(ApiVersion version)
{
    // A handler that signs or logs the body.
    [Fact]
    public async Task SendAsync_HandlerReadsTheBodyAsAStream_IsNotInDoubtBeforeItIsSent()
    {
        var thrown = await SendThroughAsync(async (request, send) =>
        {
            var body = await request.Content!.ReadAsStreamAsync();
            Assert.StartsWith("{", await new StreamReader(body).ReadToEndAsync(), StringComparison.Ordinal);
            return await send(request);
        });

        Assert.False(thrown.MayHaveBeenSent);
    }

    // The body is then not ours, so that nothing shows when it is sent.
    [Fact]
    public async Task SendAsync_HandlerReplacesTheBody_IsInDoubtWithoutAResponse()
    {
        var thrown = await SendThroughAsync((request, send) =>
        {
            request.Content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            return send(request);
        });

        Assert.True(thrown.MayHaveBeenSent);
    }

    private async Task<Smslive247TimeoutException> SendThroughAsync(Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> intercept)
    {
        var time = new StubTime();
        using var handler = new SocketsHttpHandler { ConnectCallback = async (_, token) => { time.Advance(StubTime.AttemptTimeout); await Task.Delay(Timeout.InfiniteTimeSpan, token); return Stream.Null; } };
        var services = new ServiceCollection();
        services.AddSmslive247(options => (time.Retrying(options).ApiKey, options.MaxRetries) = ("test-key", 0))
            .AddHttpMessageHandler(() => new Interceptor(intercept))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        return await Assert.ThrowsAsync<Smslive247TimeoutException>(() => version.From(provider).CallAsync("POST"));
    }
}

public sealed class V4HostHandlerBodyTests() : HostHandlerBodyTests(ApiVersion.V4);

public sealed class V5HostHandlerBodyTests() : HostHandlerBodyTests(ApiVersion.V5);
