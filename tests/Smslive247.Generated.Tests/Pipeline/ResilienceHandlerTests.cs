using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Smslive247.Tests.Pipeline;

/// <summary>Microsoft's policy instead of ours, in a host whose defaults have another. By default it would repeat sends (dotnet/extensions #5248).</summary>
public abstract class ResilienceHandlerTests(ApiVersion version)
{
    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    [InlineData("DELETE", 1)]
    public async Task Call_StandardResilienceHandler_RepeatsReadsAlone(string method, int requests)
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}", "503 Service Unavailable"));
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        services
            .AddSmslive247(options =>
                (options.ApiKey, options.BaseAddress, options.MaxRetries) = ("test-key", server.Address, 0))
            .AddStandardResilienceHandler(options =>
            {
                options.Retry.DisableForUnsafeHttpMethods();
                options.Retry.MaxRetryAttempts = 2;
                options.Retry.Delay = TimeSpan.Zero;
                options.Retry.BackoffType = DelayBackoffType.Constant;
            });
        await using var provider = services.BuildServiceProvider();
        using var client = version.From(provider);

        var thrown = await Assert.ThrowsAsync<Smslive247ServerException>(() => client.CallAsync(method));

        Assert.Equal(1, thrown.Attempts);
        Assert.Equal(requests, server.Requests.Count);
    }
}

public sealed class V4ResilienceHandlerTests() : ResilienceHandlerTests(ApiVersion.V4);

public sealed class V5ResilienceHandlerTests() : ResilienceHandlerTests(ApiVersion.V5);
