using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Smslive247.Sandbox;

public sealed class NoticeTests : IAsyncLifetime
{
    private Smslive247Sandbox sandbox = null!;
    private ShopApp shop = null!;

    // The sandbox rejects a sender ID that is not approved, as the service does.
    public async ValueTask InitializeAsync()
    {
        sandbox = await Smslive247Sandbox.StartAsync(options => options.ApproveSenderIds = true);
        shop = new ShopApp(sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        await shop.DisposeAsync();
        await sandbox.DisposeAsync();
    }

    [Fact]
    public async Task Notice_OfAnOrder_IsSent()
    {
        var response = await shop.CreateClient().PostAsync("/orders/1047/notice?phoneNumber=2348030000001", null);

        response.EnsureSuccessStatusCode();
        Assert.Equal("Your order 1047 is on its way.", Assert.Single(sandbox.Messages).Text);
    }
}

/// <summary>The program, with the sandbox instead of the service. It needs no key in its configuration.</summary>
public sealed class ShopApp(Smslive247Sandbox sandbox) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address)));
}
