using Smslive247.V4;

namespace Smslive247.Tests.Client;

/// <summary>The key belongs to the base address: no redirect carries it elsewhere.</summary>
public class RedirectTests
{
    [Theory]
    [InlineData("POST", 301, false)]
    [InlineData("POST", 302, false)]
    [InlineData("POST", 303, false)]
    [InlineData("POST", 307, false)]
    [InlineData("POST", 308, false)]
    [InlineData("POST", 301, true)]
    [InlineData("POST", 302, true)]
    [InlineData("POST", 307, true)]
    [InlineData("GET", 302, false)]
    public async Task Call_RedirectToAnotherServer_IsNotFollowed(string method, int status, bool fromContainer)
    {
        await using var other = new RawServer();
        await using var server = RawServer.Responding($"HTTP/1.1 {status} Moved\r\nLocation: {other.Address}api/v4/sms\r\nContent-Length: 0\r\n\r\n");
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("test-key", server.Address));
        using var provider = services.BuildServiceProvider();
        using var client = fromContainer ? ApiVersion.V4.From(provider) : ApiVersion.V4.Create(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ApiException>(() => client.CallAsync(method));

        Assert.Equal((status, method == "POST"), ((int)thrown.StatusCode, thrown.MayHaveBeenSent));
        Assert.Equal($"{other.Address}api/v4/sms", thrown.Response!.GetHeader("Location"));
        Assert.StartsWith($"{method} /api/v4/sms", Assert.Single(server.Requests).Line, StringComparison.Ordinal);
        Assert.Equal(0, other.Connections);
    }
}
