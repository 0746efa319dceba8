using Smslive247.V4;

namespace Smslive247.Tests.Client;

/// <summary>The key belongs to the base address: no redirect carries it elsewhere.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData(301, false)]
    [InlineData(302, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    [InlineData(308, false)]
    [InlineData(301, true)]
    [InlineData(302, true)]
    [InlineData(307, true)]
    public async Task SendAsync_RedirectToAnotherServer_IsNotFollowed(int status, bool fromContainer)
    {
        await using var other = new RawServer();
        await using var server = RawServer.Answering($"HTTP/1.1 {status} Moved\r\nLocation: {other.Address}api/v4/sms\r\nContent-Length: 0\r\n\r\n");
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("test-key", server.Address));
        using var provider = services.BuildServiceProvider();
        using var ownClient = new Smslive247Client(server.Options);
        var client = fromContainer ? provider.GetRequiredService<ISmslive247Client>() : ownClient;

        var thrown = await Assert.ThrowsAsync<Smslive247ApiException>(() =>
            client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", MobileNumber = "1" }));

        Assert.Equal(status, (int)thrown.StatusCode);
        Assert.True(thrown.MayHaveBeenSent);
        Assert.Equal($"{other.Address}api/v4/sms", thrown.Response!.GetHeader("Location"));
        Assert.Equal("POST /api/v4/sms", Assert.Single(server.Requests).Line);
        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task GetAsync_RedirectToAnotherServer_IsNotFollowed()
    {
        await using var other = new RawServer();
        await using var server = RawServer.Answering($"HTTP/1.1 302 Found\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ApiException>(() => client.Messages.GetAsync("m1"));

        Assert.False(thrown.MayHaveBeenSent);
        Assert.Single(server.Requests);
        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task GetAsync_CallersHandlerFollows_DoesNotCarryTheKey()
    {
        await using var elsewhere = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        await using var server = RawServer.Answering(RawAnswer.Json("", $"302 Moved\r\nLocation: {elsewhere.Address}"));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = true };
        using var client = new Smslive247Client(server.Options, handler);

        await client.Messages.GetAsync("m1");

        Assert.Equal("Bearer test-key", Assert.Single(server.Requests).Header("Authorization"));
        Assert.Null(Assert.Single(elsewhere.Requests).Header("Authorization"));
    }
}
