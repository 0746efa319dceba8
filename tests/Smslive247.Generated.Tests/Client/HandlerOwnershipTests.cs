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

    [Fact]
    public async Task Constructor_CallersHandler_IsNotChanged()
    {
        await using var server = RawServer.Responding(RawHttp.Json(Message));
        using var handler = new SocketsHttpHandler();
        var before = SettingsOf(handler);
        using var client = new Smslive247Client(server.Options, handler);

        await client.Messages.GetAsync("m1");

        Assert.Equal(before, SettingsOf(handler));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Dispose_OwnConnections_FailsCallsFromThenOn()
    {
        var client = new Smslive247Client("key");

        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Messages.GetAsync("m1"));
    }

    private static string SettingsOf(SocketsHttpHandler handler) => string.Join(
        "\n", typeof(SocketsHttpHandler).GetProperties().Where(property => property.CanWrite).Select(property => $"{property.Name}={property.GetValue(handler)}"));
}
