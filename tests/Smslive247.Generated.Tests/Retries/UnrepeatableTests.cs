using System.Net;
using Smslive247.Internal;
using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>A GET that acts (<c>x-repeatable: false</c>), such as completing a purchase.</summary>
public class UnrepeatableTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task SendAsync_StatusThatPasses_IsNotTriedAgain(int status)
    {
        using var handler = new StubHandler(StubAnswers.Status((HttpStatusCode)status));

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => CompleteAsync(handler));

        Assert.Equal(1, thrown.Attempts);
        Assert.Equal("GET /complete", Assert.Single(handler.Requests));
    }

    [Fact]
    public async Task SendAsync_ConnectionBreaks_IsNotTriedAgain()
    {
        using var handler = new StubHandler(StubAnswers.Fault(new HttpRequestException("reset")));

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => CompleteAsync(handler));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_TimeIsUp_IsNotTriedAgain()
    {
        using var handler = new StubHandler(StubAnswers.Silence(time));

        await Assert.ThrowsAsync<Smslive247TimeoutException>(() => CompleteAsync(handler));

        Assert.Single(handler.Requests);
    }

    // SocketsHttpHandler sends a GET without content four times, if the service closes the connection upon it.
    [Fact]
    public async Task SendAsync_ConnectionIsClosedUponIt_ArrivesOnce()
    {
        await using var server = RawServer.Repeating(connection => connection.ReadRequestAsync());
        var options = time.Retrying(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => CompleteAsync(HttpClients.CreateHandler(options), options));

        Assert.Equal("GET /complete", Assert.Single(server.Requests).Line);
    }

    private async Task<MessageResponse> CompleteAsync(HttpMessageHandler handler, Smslive247Options? given = null)
    {
        var options = given ?? time.Retrying();
        var operation = new ApiOperation("Credits_CompletePurchase", HttpMethod.Get, "/complete") { IsRepeatable = false };
        using var http = HttpClients.Create(options, handler);
        return await new ApiPipeline(http, new ApiSettings(options)).SendAsync<MessageResponse>(operation, new RequestAddress("/complete"), RequestBody.None, default);
    }
}
