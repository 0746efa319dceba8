namespace Smslive247.Tests.Pipeline;

public abstract class KeyRotationTests(ApiVersion version)
{
    [Fact]
    public async Task GetAsync_KeyIsRotatedBetweenTries_IsUsedByTheNext()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawAnswer.Json("{}", "503 Service Unavailable"));
            await connection.ReadRequestAsync();
            await connection.SendAsync(RawAnswer.Json(version.Success));
        });
        var asked = 0;
        var options = new StubTime().Retrying(server.Options);
        options.ApiKey = null;
        options.ApiKeyProvider = _ => new($"key-{++asked}");
        using var client = version.Create(options);

        await client.GetAsync("m1");

        Assert.Equal(["Bearer key-1", "Bearer key-2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task SendAsync_KeyIsRefused_IsNotAskedForAgain()
    {
        var asked = 0;
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.Unauthorized));
        var options = new StubTime().Retrying();
        options.ApiKey = null;
        options.ApiKeyProvider = _ => new($"key-{++asked}");
        using var client = version.Create(options, handler);

        await Assert.ThrowsAsync<Smslive247AuthenticationException>(() => client.CallAsync("POST"));

        Assert.Equal(1, asked);
    }
}

public sealed class V4KeyRotationTests() : KeyRotationTests(ApiVersion.V4);

public sealed class V5KeyRotationTests() : KeyRotationTests(ApiVersion.V5);
