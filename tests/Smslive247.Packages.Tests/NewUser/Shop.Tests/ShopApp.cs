using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Smslive247.Sandbox;

namespace Shop.Tests;

/// <summary>The shop, with a sandbox of its own instead of the service.</summary>
public sealed class ShopApp : WebApplicationFactory<Program>
{
    private ShopApp(Smslive247Sandbox sandbox) => Sandbox = sandbox;

    public Smslive247Sandbox Sandbox { get; }

    // The sandbox rejects sender IDs that are not approved, as the service does.
    public static async Task<ShopApp> StartAsync() => new(await Smslive247Sandbox.StartAsync(options => options.ApproveSenderIds = true));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Sandbox.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
    {
        // Adds to the options of the shop, which has no key in a test.
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (Sandbox.Key, Sandbox.Address));

        // The keys of its cookies would be written to the home folder.
        services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(AppContext.BaseDirectory, "keys")));
    });
}
