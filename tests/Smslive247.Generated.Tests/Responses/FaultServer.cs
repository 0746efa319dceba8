namespace Smslive247.Tests;

/// <summary>A service that responds correctly for the message <c>well</c>, and with the fault for others.</summary>
internal sealed class FaultServer(ApiVersion version, Fault fault) : IAsyncDisposable
{
    private readonly RawServer server = RawServer.Repeating(async connection =>
    {
        while (await connection.TryReadRequestAsync() is { } request)
        {
            if (IsWell(request))
            {
                await connection.SendAsync(RawHttp.Json(version.Body("""{"messageID":"well"}""")));
            }
            else if (!await fault.RespondAsync(connection, request))
            {
                break;
            }
        }
    });

    /// <summary>Options with two retries, and a limit that tests reach quickly.</summary>
    public Smslive247Options Options(StubTime time)
    {
        var options = time.Retrying(server.Options);
        (options.MaxRetries, options.MaxResponseBytes) = (2, 1024 * 1024);
        return options;
    }

    /// <summary>The requests that met the fault.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. server.Requests.Where(request => !IsWell(request))];

    public static async Task AssertWellAsync(IVersionClient client) => Assert.Equal("well", await client.GetAsync("well"));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static bool IsWell(RawRequest request) => request.Line.EndsWith("/well", StringComparison.Ordinal);
}
