using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>The key belongs to one address.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData("GET", 301)]
    [InlineData("GET", 302)]
    [InlineData("GET", 307)]
    [InlineData("POST", 302)]
    [InlineData("POST", 308)]
    public async Task Call_Redirected_IsNotFollowed(string method, int status)
    {
        await using var elsewhere = RawServer.Answering(RawAnswer.Json(Calls.Success));
        await using var server = RawServer.Answering(RawAnswer.Json("", $"{status} Moved\r\nLocation: {elsewhere.Address}"));
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ApiException>(() => client.CallAsync(method));

        Assert.Equal((status, elsewhere.Address.AbsoluteUri), ((int)thrown.StatusCode, thrown.Headers["location"].Single()));
        Assert.Equal(0, elsewhere.Connections);
    }

    [Fact]
    public async Task GetAsync_CallersHandlerFollows_DoesNotCarryTheKey()
    {
        await using var elsewhere = RawServer.Answering(RawAnswer.Json(Calls.Success));
        await using var server = RawServer.Answering(RawAnswer.Json("", $"302 Moved\r\nLocation: {elsewhere.Address}"));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = true };
        using var client = new Smslive247Client(server.Options, handler);

        await client.Messages.GetAsync("m1");

        Assert.Equal("Bearer test-key", Assert.Single(server.Requests).Header("Authorization"));
        Assert.Null(Assert.Single(elsewhere.Requests).Header("Authorization"));
    }
}
