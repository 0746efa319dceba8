using Smslive247.V5;

namespace Smslive247.Tests.Pipeline;

/// <summary>A GET with side effects (<c>x-repeatable: false</c>), such as completing a purchase.</summary>
public class UnrepeatableTests
{
    private const string Line = "GET /api/v5/credits/purchase/complete/t1";
    private readonly StubTime time = new();

    [Theory]
    [InlineData(429, false)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    public async Task CompletePurchaseAsync_TransientStatus_IsNotRetried(int status, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(CannedResponses.Status((HttpStatusCode)status));

        var thrown = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => CompleteAsync(handler));

        Assert.Equal((1, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(Line, Assert.Single(handler.Requests));
    }

    [Theory]
    [InlineData(true, typeof(Smslive247TimeoutException))]
    [InlineData(false, typeof(Smslive247ConnectionException))]
    public async Task CompletePurchaseAsync_NoResponse_IsNotRetried(bool isSilent, Type expected)
    {
        using var handler = new StubHandler(
            isSilent ? CannedResponses.Silence(time) : CannedResponses.Fault(new HttpRequestException("reset")));

        var thrown = (Smslive247Exception?)await CompleteAsync(handler).FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.True(thrown.MayHaveBeenSent);
        Assert.Single(handler.Requests);
    }

    // SocketsHttpHandler sends a GET without content four times, if the service closes the connection upon it.
    [Fact]
    public async Task CompletePurchaseAsync_ConnectionIsClosedUponIt_ArrivesOnce()
    {
        await using var server = RawServer.Repeating(connection => connection.ReadRequestAsync());
        var options = time.Retrying(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => CompleteAsync(new SocketsHttpHandler(), options));

        Assert.Equal(Line, Assert.Single(server.Requests).Line);
    }

    private async Task CompleteAsync(HttpMessageHandler handler, Smslive247Options? given = null)
    {
        using var client = new Smslive247Client(given ?? time.Retrying(), handler);
        await client.Credits.CompletePurchaseAsync("t1");
    }
}
