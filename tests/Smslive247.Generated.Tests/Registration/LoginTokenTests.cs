using Smslive247.V5;

namespace Smslive247.Tests.Registration;

/// <summary>An application that holds no key: it logs in, and the token of the log-in takes the key's place until it expires.</summary>
[Trait("Category", "Culture")]
public class LoginTokenTests
{
    private readonly StubTime time = new();
    private readonly List<string?> authorizations = [];
    private int logIns;

    [Fact]
    public async Task ApiKeyProvider_LogsInWithTheSameClient_IsNotAskedForItsOwnLogIn()
    {
        using var handler = new StubHandler(LoggedIn, Message, Message);
        using var client = Client(handler);

        await client.Messages.GetAsync("m1");
        await client.Messages.GetAsync("m1");

        Assert.Equal(["POST /api/v5/auth", "GET /api/v5/sms/m1", "GET /api/v5/sms/m1"], handler.Requests);
        Assert.Equal([null, "Bearer token-1", "Bearer token-1"], authorizations);
    }

    [Fact]
    public async Task ApiKeyProvider_TokenHasExpired_LogsInAgainWithoutARestart()
    {
        using var handler = new StubHandler(LoggedIn, Message, LoggedIn, Message);
        using var client = Client(handler);

        await client.Messages.GetAsync("m1");
        time.Advance(TimeSpan.FromHours(1));
        await client.Messages.GetAsync("m1");

        Assert.Equal([null, "Bearer token-1", null, "Bearer token-2"], authorizations);
    }

    // Whoever sends what a log-in that fails leaves unsent may be sure that nothing went out.
    [Fact]
    public async Task SendAsync_LogInIsRefused_IsNotSentAndSaysWhy()
    {
        using var handler = new StubHandler(HttpStatusCode.Unauthorized, """{"message":"Wrong password"}""");
        using var client = Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = "T", PhoneNumber = "1" }));

        Assert.False(thrown.MayHaveBeenSent);
        Assert.IsType<Smslive247AuthenticationException>(thrown.InnerException);
        Assert.Equal(["POST /api/v5/auth"], handler.Requests);
    }

    public static TheoryData<string, Func<Smslive247Client, Task>> Anonymous => new()
    {
        { "POST /api/v5/auth", client => client.Authentication.LogInAsync(new() { Username = "u", Password = "p", ParentId = "MA-1" }) },
        { "POST /api/v5/auth/reset", client => client.Authentication.ResetPasswordAsync(new() { Username = "u", Password = "p", ParentId = "MA-1" }) },
        {
            "POST /api/v5/auth/register?parentID=MA-1",
            client => client.Authentication.RegisterAsync(
                new() { AccountName = "a", FirstName = "f", LastName = "l", Email = "e", Phone = "1", Password = "p", CountryCode = 234, TimeZone = 1 },
                "MA-1")
        },
    };

    [Theory]
    [MemberData(nameof(Anonymous))]
    public async Task Call_OperationWithoutSecurity_NeitherAsksForAKeyNorSendsOne(string line, Func<Smslive247Client, Task> call)
    {
        var asked = 0;
        using var handler = new StubHandler(Answer("""{"accessToken":"t","accountID":"a"}"""));
        using var client = new Smslive247Client(new() { ApiKeyProvider = _ => new($"key-{++asked}") }, handler);

        await call(client);

        Assert.Equal([line], handler.Requests);
        Assert.Equal((0, null), (asked, Assert.Single(authorizations)));
    }

    /// <summary>A client that keeps its token until it expires.</summary>
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
        Answer(new JObject { ["accessToken"] = $"token-{++logIns}", ["tokenType"] = "Bearer", ["expiresIn"] = 3600 }.ToString())(request, cancellationToken);

    private Task<HttpResponseMessage> Message(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Answer("""{"messageID":"m1"}""")(request, cancellationToken);

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(string json) => (request, _) =>
    {
        authorizations.Add(request.Headers.Authorization?.ToString());
        return Task.FromResult(StubHandler.Answer(HttpStatusCode.OK, json));
    };
}
