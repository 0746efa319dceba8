using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace Smslive247.Tests.Registration;

/// <summary>Several accounts in one process.</summary>
public abstract class KeyedClientsTests(ApiVersion version)
{
    [Fact]
    public async Task AddSmslive247_NamedAccountsBesideTheDefault_EachSendsItsKey()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Get, $"/api/{version}/sms/m1", version.Success);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bank:ApiKey"] = "key-bank",
            ["Bank:BaseAddress"] = service.Address.ToString(),
            ["Shop:ApiKey"] = "key-of-another-section",
        }).Build();
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("key-default", service.Address));
        services.AddSmslive247("shop", options => (options.ApiKey, options.BaseAddress) = ("key-shop", service.Address));
        services.AddSmslive247("bank", configuration.GetSection("Bank"));
        using var provider = services.BuildServiceProvider();

        await version.From(provider, "shop").GetAsync("m1");
        await version.From(provider).GetAsync("m1");
        await version.From(provider, "bank").GetAsync("m1");

        Assert.Equal(["Bearer key-shop", "Bearer key-default", "Bearer key-bank"], service.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task AddSmslive247_OptionsFromOtherServices_AreThoseOfTheProvider()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Get, $"/api/{version}/sms/m1", version.Success);
        var services = new ServiceCollection();
        services.AddSingleton(new KeyStore("key-default", "key-shop"));
        services.AddSmslive247((provider, options) => (options.ApiKey, options.BaseAddress) = (provider.GetRequiredService<KeyStore>().Default, service.Address));
        services.AddSmslive247("shop", (provider, options) => (options.ApiKey, options.BaseAddress) = (provider.GetRequiredService<KeyStore>().Shop, service.Address));
        using var provider = services.BuildServiceProvider();

        await version.From(provider).GetAsync("m1");
        await version.From(provider, "shop").GetAsync("m1");

        Assert.Equal(["Bearer key-default", "Bearer key-shop"], service.Requests.Select(request => request.Header("Authorization")));
        Assert.Throws<ArgumentNullException>(() => services.AddSmslive247((Action<IServiceProvider, Smslive247Options>)null!));
        Assert.Throws<ArgumentException>(() => services.AddSmslive247("", (_, _) => { }));
        Assert.Throws<ArgumentNullException>(() => services.AddSmslive247("shop", (Action<IServiceProvider, Smslive247Options>)null!));
    }

    private sealed record KeyStore(string Default, string Shop);

    [Fact]
    public void AddSmslive247_NamedAccount_ResolvesAsASingletonUnderItsKeyOnly()
    {
        var services = new ServiceCollection();
        services.AddSmslive247("shop", options => options.ApiKey = "key");
        using var provider = services.BuildServiceProvider();

        var root = provider.GetRequiredKeyedService(version.RootInterface, "shop");

        Assert.All(version.RootInterface.GetProperties(), part =>
        {
            if (part.PropertyType != typeof(IRawClient))
            {
                Assert.Same(part.GetValue(root), provider.GetRequiredKeyedService(part.PropertyType, "shop"));
            }

            Assert.Null(provider.GetService(part.PropertyType));
            Assert.Null(provider.GetKeyedService(part.PropertyType, "other"));
        });
    }

    // twilio-csharp #684: a static init was unsafe for several accounts.
    [Fact]
    public async Task GetAsync_TwoAccountsInAThousandParallelCalls_NeverMixKeys()
    {
        var seen = new ConcurrentBag<(string Path, string? Key)>();
        var services = new ServiceCollection();
        foreach (var account in new[] { "shop", "bank" })
        {
            services.AddSmslive247(account, options => options.ApiKey = $"key-{account}")
                .ConfigurePrimaryHttpMessageHandler(() => new RecordingHandler(version, seen));
        }

        using var provider = services.BuildServiceProvider();
        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (call, token) =>
        {
            var account = call % 2 == 0 ? "shop" : "bank";
            Assert.Equal($"{account}-{call}", await version.From(provider, account).GetAsync($"{account}-{call}", token));
        });

        Assert.Equal(1000, seen.Select(request => request.Path).Distinct().Count());
        Assert.All(seen, request => Assert.Equal(request.Path.Contains("shop", StringComparison.Ordinal) ? "key-shop" : "key-bank", request.Key));
    }

    private sealed class RecordingHandler(ApiVersion version, ConcurrentBag<(string Path, string? Key)> seen) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            var path = request.RequestUri!.AbsolutePath;
            seen.Add((path, request.Headers.Authorization!.Parameter));
            return StubHandler.Response(HttpStatusCode.OK, version.Body($$"""{"messageID":"{{path.Split('/')[^1]}}"}"""));
        }
    }
}

public sealed class V4KeyedClientsTests() : KeyedClientsTests(ApiVersion.V4);

public sealed class V5KeyedClientsTests() : KeyedClientsTests(ApiVersion.V5);
