using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>A handler that the caller passes in stays his.</summary>
public class CallersHandlerTests
{
    [Fact]
    public async Task Client_CallersHandler_IsNeitherChangedNorDisposed()
    {
        await using var server = RawServer.Answering(RawAnswer.Json(Calls.Success));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = true, UseCookies = true, MaxConnectionsPerServer = 7 };
        var before = StateOf(handler);

        using (var client = new Smslive247Client(server.Options, handler))
        {
            await client.Messages.GetAsync("m1");
        }

        Assert.Equal(before, StateOf(handler));
        using var again = new Smslive247Client(server.Options, handler);
        await again.Messages.GetAsync("m1");
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void Dispose_CallersHandler_IsNotDisposed()
    {
        using var handler = new StubHandler();

        new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler).Dispose();

        Assert.False(handler.IsDisposed);
    }

    private static string StateOf(SocketsHttpHandler handler) =>
        string.Join("\n", typeof(SocketsHttpHandler).GetProperties().Select(property => $"{property.Name}: {property.GetValue(handler)}").Append($"{handler.SslOptions.TargetHost}"));
}
