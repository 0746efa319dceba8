namespace Smslive247.Tests.Client;

/// <summary>A client with other options for some calls.</summary>
public class WithTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task With_OtherLimits_ApplyToItsCallsOnly()
    {
        using var handler = new StubHandler(CannedResponses.Silence(time), CannedResponses.Silence(time), CannedResponses.Silence(time));
        var options = time.Retrying();
        options.MaxRetries = 1;
        using var client = new V5.Smslive247Client(options, handler);
        var other = client.With(options => (options.AttemptTimeout, options.MaxRetries) = (options.AttemptTimeout / 2, 0));

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => other.Messages.GetAsync("m1"));
        Assert.Equal((1, "Messages_Get: no complete response within 1800 seconds."), (thrown.Attempts, thrown.Message));

        thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.Messages.GetAsync("m1"));
        Assert.Equal((2, "Messages_Get: no complete response within 3600 seconds."), (thrown.Attempts, thrown.Message));
    }

    [Fact]
    public async Task With_Headers_AreSentAlsoByAFurtherWith()
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"messageID":"m1"}"""));
        using var client = new V5.Smslive247Client(server.Options);
        var other = client.With(options => options.Headers["X-Trace"] = "7").With(options => options.Headers.Add("X-Tenant", "shop"));

        await other.Messages.GetAsync("m1");
        await client.Messages.GetAsync("m1");

        Assert.Equal([("7", "shop"), (null, null)], server.Requests.Select(request => (request.Header("X-Trace"), request.Header("X-Tenant"))));
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("Authorization", "Bearer other")]
    [InlineData("host", "other.example")]
    [InlineData("Content-Type", "text/plain")]
    [InlineData("Bad Name", "1")]
    [InlineData("", "1")]
    [InlineData("X-Trace", "7\r\nX-Injected: 1")]
    [InlineData("X-Trace", "é")]
    [InlineData("X-Trace", null)]
    public void With_HeaderThatCannotBeSet_ThrowsAndNamesIt(string name, string? value)
    {
        using var client = new V4.Smslive247Client("key");

        var thrown = Assert.Throws<ArgumentException>("configure", () => client.With(options => options.Headers[name] = value!));

        Assert.Contains($"'{name}'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_InvalidOption_ThrowsAndNamesIt()
    {
        using var client = new V4.Smslive247Client("key");

        var thrown = Assert.Throws<ArgumentException>("configure", () => client.With(options => options.AttemptTimeout = TimeSpan.Zero));

        Assert.Contains("AttemptTimeout", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("configure", () => client.With(null!));
    }

    [Fact]
    public async Task Dispose_ClientOfWith_ClosesNothing()
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"messageID":"m1"}"""));
        using var client = new V5.Smslive247Client(server.Options);

        ((IDisposable)client.With(_ => { })).Dispose();

        Assert.Equal("m1", (await client.Messages.GetAsync("m1")).MessageId);
    }
}
