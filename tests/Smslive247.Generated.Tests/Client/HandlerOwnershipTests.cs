using Smslive247.V4;

namespace Smslive247.Tests.Client;

public class HandlerOwnershipTests
{
    private const string Message = """{"data":{"messageID":"m1"}}""";

    [Fact]
    public async Task Dispose_CallersHandler_StaysUsable()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, Message);
        var client = new Smslive247Client(new Smslive247Options { ApiKey = "key" }, handler);
        await client.Messages.GetAsync("m1");

        client.Dispose();

        Assert.False(handler.IsDisposed);
        Assert.Single(handler.Requests);
    }

    // As with a handler from a container: see HostSettingsTests.
    [Fact]
    public void Constructor_CallersHandler_KeepsWhatTheCallerSet()
    {
        using var handler = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(3), MaxConnectionsPerServer = 7, AutomaticDecompression = DecompressionMethods.GZip, PooledConnectionLifetime = TimeSpan.FromHours(1) };
        var before = SettingsOf(handler);

        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key" }, handler);

        Assert.Equal(["ActivityHeadersPropagator=", "AllowAutoRedirect=False", "UseCookies=False"], SettingsOf(handler).Except(before).Order());
    }

    [Fact]
    public async Task Dispose_OwnConnections_FailsCallsFromThenOn()
    {
        var client = new Smslive247Client("key");

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Messages.GetAsync("m1"));
    }

    [Fact]
    public void Constructor_CallersSafeHandler_GetsTheOptions()
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null };

        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", MaxConnections = 7, ConnectTimeout = TimeSpan.FromSeconds(3), PooledConnectionLifetime = TimeSpan.FromSeconds(4) }, handler);

        Assert.Equal((7, 3, 4), (handler.MaxConnectionsPerServer, handler.ConnectTimeout.TotalSeconds, handler.PooledConnectionLifetime.TotalSeconds));
    }

    private static List<string> SettingsOf(SocketsHttpHandler handler) =>
        [.. typeof(SocketsHttpHandler).GetProperties().Where(property => property.CanWrite).Select(property => $"{property.Name}={property.GetValue(handler)}")];
}
