using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Smslive247.V4;

namespace Smslive247.Tests.Options;

/// <summary>When a container's options are checked: when the host starts, and without one when a client is first resolved.</summary>
public class OptionsCheckTests
{
    [Fact]
    public async Task HostStart_WrongOptions_FailsAndNamesThemAll()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSmslive247(WrongOptions.Spoil);
        using var host = builder.Build();

        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.All(WrongOptions.Names, name => Assert.Contains($"Smslive247Options.{name} ", thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HostStart_WrongOptionsOfANamedAccount_Fails()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSmslive247("shop", _ => { });
        using var host = builder.Build();

        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("shop", thrown.OptionsName);
    }

    [Fact]
    public void FirstResolve_WrongOptionsWithoutAHost_FailsAndNamesThemAll()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(WrongOptions.Spoil);
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IMessagesClient>);

        Assert.All(WrongOptions.Names, name => Assert.Contains($"Smslive247Options.{name} ", thrown.Message, StringComparison.Ordinal));
    }
}
