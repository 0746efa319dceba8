using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Smslive247.Tests.Pipeline;

/// <summary>A host that brings Microsoft's policy in place of ours. Without the second line it would repeat sends (dotnet/extensions #5248).</summary>
public abstract class ResilienceHandlerTests : IAsyncDisposable
{
    private readonly RawServer server = RawServer.Answering(RawAnswer.Json("{}", "503 Service Unavailable"));
    private readonly ApiVersion version;
    private readonly ServiceProvider provider;

    protected ResilienceHandlerTests(ApiVersion version)
    {
        this.version = version;
        var services = new ServiceCollection();
        services
            .AddSmslive247(options =>
            {
                options.ApiKey = "test-key";
                options.BaseAddress = server.Address;
                options.MaxRetries = 0;
            })
            .AddStandardResilienceHandler(options =>
            {
                options.Retry.DisableForUnsafeHttpMethods();
                options.Retry.MaxRetryAttempts = 2;
                options.Retry.Delay = TimeSpan.Zero;
                options.Retry.BackoffType = DelayBackoffType.Constant;
            });
        provider = services.BuildServiceProvider();
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    [InlineData("DELETE", 1)]
    public async Task Call_StandardResilienceHandler_RepeatsReadsAlone(string method, int requests)
    {
        using var client = version.From(provider);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.CallAsync(method));

        Assert.Equal(1, thrown.Attempts);
        Assert.Equal(requests, server.Requests.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class V4ResilienceHandlerTests() : ResilienceHandlerTests(ApiVersion.V4);

public sealed class V5ResilienceHandlerTests() : ResilienceHandlerTests(ApiVersion.V5);
