using Smslive247.V4;

namespace Smslive247.Tests.Registration;

public class ApiKeyProviderTests
{
    [Fact]
    public async Task AnonymousOperations_AnyProvider_DoNotCallItAndSendNoKey()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v4/auth", """{"data":{"accessToken":"t"}}""");
        service.Given(HttpMethod.Post, "/api/v4/auth/reset", "", HttpStatusCode.NoContent);
        using var client = new Smslive247Client(new Smslive247Options
        {
            BaseAddress = service.Address,
            ApiKeyProvider = _ => throw new InvalidOperationException("There is no token before the login."),
        });

        await client.Authentication.LogInAsync(new() { Username = "u", Password = "p" });
        await client.Authentication.ResetPasswordAsync("u");

        Assert.Equal(["POST /api/v4/auth", "POST /api/v4/auth/reset?accountId=u"], service.Requests.Select(request => request.Line));
        Assert.All(service.Requests, request => Assert.Null(request.Header("Authorization")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0f8fad5b d9cb")]
    [InlineData("0f8fad5b\r\nX-Injected: 1")]
    [InlineData("0f8fad5bé")]
    public async Task GetAsync_ProviderReturnsAnInvalidKey_ThrowsUnsentWithoutShowingIt(string? key)
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKeyProvider = _ => new(key!) }, handler);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Messages.GetAsync("m1"));

        Assert.StartsWith("The key of ApiKeyProvider is empty, or contains a space", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0f8fad5b", thrown.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task GetAsync_ProviderFails_ItsExceptionPasses()
    {
        using var handler = new StubHandler();
        var failure = new TimeoutException("The vault is closed.");
        using var client = new Smslive247Client(new Smslive247Options { ApiKeyProvider = _ => throw failure }, handler);

        Assert.Same(failure, await Assert.ThrowsAsync<TimeoutException>(() => client.Messages.GetAsync("m1")));
        Assert.Empty(handler.Requests);
    }

    // As in a user interface, or the old ASP.NET, that blocks on a call.
    [Fact]
    public async Task GetAsync_CallerBlocksItsSynchronizationContext_ProviderRunsWithoutIt()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, """{"data":{"messageID":"m1"}}""");
        using var client = new Smslive247Client(new Smslive247Options { ApiKeyProvider = KeyAsync }, handler);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new BlockedContext());
        var call = client.Messages.GetAsync("m1");
        SynchronizationContext.SetSynchronizationContext(before);

        Assert.Equal("m1", (await call).Data!.MessageId);

        static async ValueTask<string> KeyAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            return "key";
        }
    }

    [Fact]
    public async Task SendAsync_ProviderHangs_MessageNamesIt()
    {
        using var handler = new StubHandler();
        var options = new StubTime().Retrying();
        (options.ApiKey, options.ApiKeyProvider, options.TimeProvider, options.AttemptTimeout) = (null, async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return "key";
        }, TimeProvider.System, TimeSpan.FromMilliseconds(20));
        using var client = new Smslive247Client(options, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247TimeoutException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.Equal(("Messages_Send: ApiKeyProvider returned no key within 0.02 seconds.", false), (thrown.Message, thrown.MayHaveBeenSent));
    }

    /// <summary>A context whose only thread is blocked.</summary>
    private sealed class BlockedContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }

    // If a provider logs in with this library, MayHaveBeenSent of its exception is about the login.
    [Theory]
    [MemberData(nameof(FailingProviders))]
    public async Task SendAsync_ProviderFails_WasNotSent(Exception failure)
    {
        var calls = 0;
        using var handler = new StubHandler();
        using var client = new Smslive247Client(
            new Smslive247Options
            {
                RetryDelay = TimeSpan.FromTicks(1),
                ApiKeyProvider = _ =>
                {
                    calls++;
                    return new(Task.FromException<string>(failure));
                },
            },
            handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() =>
            client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", MobileNumber = "1" }));

        Assert.Equal(("Messages_Send", false, 1), (thrown.OperationId, thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.Same(failure, thrown.InnerException);
        Assert.Equal(1, calls);
        Assert.Empty(handler.Requests);
    }

    public static TheoryData<Exception> FailingProviders =>
        [new Smslive247ServerException("Authentication_LogIn: 500") { MayHaveBeenSent = true }, new TaskCanceledException("The provider's own time was up.")];

    [Fact]
    public async Task GetAsync_ProviderIgnoresTheToken_EndsWithTheCallersToken()
    {
        using var cancellation = new CancellationTokenSource();
        using var client = new Smslive247Client(
            new Smslive247Options { ApiKeyProvider = _ => new(new TaskCompletionSource<string>().Task) }, new StubHandler());

        var call = client.Messages.GetAsync("m1", cancellation.Token);
        await cancellation.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task GetAsync_CallersToken_ReachesTheProvider()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        using var handler = new StubHandler();
        using var client = new Smslive247Client(
            new Smslive247Options { ApiKeyProvider = token => new(Task.FromCanceled<string>(token)) }, handler);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Messages.GetAsync("m1", cancellation.Token));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Empty(handler.Requests);
    }
}
