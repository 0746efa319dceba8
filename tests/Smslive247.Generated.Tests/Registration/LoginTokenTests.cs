using Smslive247.V5;

namespace Smslive247.Tests.Registration;

/// <summary>An application without a key: it logs in, and uses the token as the key until it expires.</summary>
[Trait("Category", "Culture")]
public class LoginTokenTests
{
    private readonly StubTime time = new();
    private readonly List<string?> authorizations = [];
    private int logIns;

    [Fact]
    public async Task ApiKeyProvider_LogsInWithTheSameClient_IsNotCalledForTheLoginAndRenewsTheToken()
    {
        using var handler = new StubHandler(LoggedIn, Message, Message, LoggedIn, Message);
        using var client = Client(handler);

        await client.Messages.GetAsync("m1");
        await client.Messages.GetAsync("m1");
        time.Advance(TimeSpan.FromHours(1));
        await client.Messages.GetAsync("m1");

        Assert.Equal([null, "Bearer token-1", "Bearer token-1", null, "Bearer token-2"], authorizations);
        const string logIn = "POST /api/v5/auth";
        const string read = "GET /api/v5/sms/m1";
        Assert.Equal([logIn, read, read, logIn, read], handler.Requests);
    }

    /// <summary>A client that caches its token until it expires.</summary>
    private Smslive247Client Client(HttpMessageHandler handler)
    {
        var options = time.Retrying();
        (LoginToken? token, DateTimeOffset end) = (null, default);
        Smslive247Client client = null!;
        (options.ApiKey, options.ApiKeyProvider) = (null, async cancellationToken =>
        {
            if (token is null || time.GetUtcNow() >= end)
            {
                token = await client.Authentication.LogInAsync(new() { Username = "u", Password = "p", ParentId = "MA-1" }, cancellationToken);
                end = time.GetUtcNow().AddSeconds(token.ExpiresIn ?? 0);
            }

            return token.AccessToken;
        });
        return client = new Smslive247Client(options, handler);
    }

    private Task<HttpResponseMessage> LoggedIn(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Respond(new JObject { ["accessToken"] = $"token-{++logIns}", ["tokenType"] = "Bearer", ["expiresIn"] = 3600 }.ToString())(request, cancellationToken);

    private Task<HttpResponseMessage> Message(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Respond("""{"messageID":"m1"}""")(request, cancellationToken);

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Respond(string json) => (request, _) =>
    {
        authorizations.Add(request.Headers.Authorization?.ToString());
        return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, json));
    };
}
