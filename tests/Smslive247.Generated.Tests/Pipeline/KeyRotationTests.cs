namespace Smslive247.Tests.Pipeline;

/// <summary>The provider is called for each attempt, so that a new key is used at once.</summary>
public abstract class KeyRotationTests(ApiVersion version)
{
    private int keys;

    [Fact]
    public async Task GetAsync_KeyIsRotatedBetweenAttemptsAndCalls_IsUsedByTheNext()
    {
        await using var server = new RawServer(async connection =>
        {
            foreach (var status in new[] { "503 Service Unavailable", "200 OK", "200 OK" })
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync(RawHttp.Json(version.Success, status));
            }
        });
        using var client = version.Create(RotatingKeys(server.Options));

        await client.GetAsync("m1");
        await client.GetAsync("m1");

        var sent = server.Requests.Select(request => request.Header("Authorization"));
        Assert.Equal(["Bearer key-1", "Bearer key-2", "Bearer key-3"], sent);
    }

    [Fact]
    public async Task SendAsync_KeyIsRejected_DoesNotCallTheProviderAgain()
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.Unauthorized));
        using var client = version.Create(RotatingKeys(), handler);

        await Assert.ThrowsAsync<Smslive247AuthenticationException>(() => client.CallAsync("POST"));

        Assert.Equal(1, keys);
    }

    private Smslive247Options RotatingKeys(Smslive247Options? options = null)
    {
        options = new StubTime().Retrying(options);
        (options.ApiKey, options.ApiKeyProvider) = (null, _ => new($"key-{++keys}"));
        return options;
    }
}

public sealed class V4KeyRotationTests() : KeyRotationTests(ApiVersion.V4);

public sealed class V5KeyRotationTests() : KeyRotationTests(ApiVersion.V5);
