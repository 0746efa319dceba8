namespace Smslive247.Tests.Raw;

public class RawRegistrationTests
{
    [Fact]
    public async Task IRawClient_OfAContainer_SendsTheKeyOfItsAccount()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Get, "/api/v6/wallets", "{}");
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("key-default", service.Address));
        services.AddSmslive247("shop", options => (options.ApiKey, options.BaseAddress) = ("key-shop", service.Address));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<IRawClient>("shop").SendAsync(new(HttpMethod.Get, "api/v6/wallets"));
        await provider.GetRequiredService<IRawClient>().SendAsync(new(HttpMethod.Get, "api/v6/wallets"));
        await provider.GetRequiredKeyedService<V5.ISmslive247Client>("shop").Raw.SendAsync(new(HttpMethod.Get, "api/v6/wallets"));
        await provider.GetRequiredService<V4.ISmslive247Client>().Raw.SendAsync(new(HttpMethod.Get, "api/v6/wallets"));

        Assert.Equal(["Bearer key-shop", "Bearer key-default", "Bearer key-shop", "Bearer key-default"], service.Requests.Select(request => request.Header("Authorization")));
    }
}
