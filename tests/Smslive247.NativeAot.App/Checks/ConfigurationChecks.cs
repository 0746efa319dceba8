using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smslive247.NativeAot;

/// <summary>Options from configuration.</summary>
internal static class ConfigurationChecks
{
    public static async Task RunAsync(CheckRun run)
    {
        await run.RunAsync("container with configuration", () => SectionAsync(run));
        await run.RunAsync("account with configuration", () => KeyedSectionAsync(run));
        await run.RunAsync("configuration with a word for a number", () => WrongValueAsync(run));
    }

    private static async Task SectionAsync(CheckRun run)
    {
        var registrations = new ServiceCollection();
        registrations.AddSmslive247(Section(run));
        await using var services = registrations.BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();

        var options = services.GetRequiredService<IOptions<Smslive247Options>>().Value;
        run.Equal("text", "MA-configured", options.ApiKey);
        run.Equal("address", run.Server.Address, options.BaseAddress);
        run.Equal("times", (TimeSpan.FromSeconds(7.5), TimeSpan.FromDays(1), TimeSpan.FromHours(-2)), (options.AttemptTimeout, options.CallTimeout, options.AssumedUtcOffset));
        run.Equal("numbers", (0, 4096), (options.MaxRetries, options.MaxResponseBytes));
        run.Equal("switches", (true, false), (options.AllowInsecureHttp, options.RetryRateLimitedSends));
        run.Equal("default", TimeSpan.FromMilliseconds(200), options.RetryDelay);

        run.Server.Prepare("""{"messageID":"1"}""");
        await services.GetRequiredService<IMessagesClient>().GetAsync("1");
        run.Equal("key of a request", "Bearer MA-configured", run.Server.TakeRequest().Headers["Authorization"]);
    }

    private static async Task KeyedSectionAsync(CheckRun run)
    {
        var registrations = new ServiceCollection();
        registrations.AddSmslive247("clinic", Section(run));
        await using var services = registrations.BuildServiceProvider();

        run.Server.Prepare("""{"messageID":"1"}""");
        await services.GetRequiredKeyedService<IMessagesClient>("clinic").GetAsync("1");
        run.Equal("key of a request", "Bearer MA-configured", run.Server.TakeRequest().Headers["Authorization"]);
    }

    private static async Task WrongValueAsync(CheckRun run)
    {
        var section = Section(run);
        section["MaxRetries"] = "three";
        var registrations = new ServiceCollection();
        registrations.AddSmslive247(section);
        await using var services = registrations.BuildServiceProvider();

        var exception = await CheckRun.CatchAsync<InvalidOperationException>(
            () => Task.Run(services.GetRequiredService<IStartupValidator>().Validate));
        run.Equal("message names the option", true, exception.Message.Contains("Smslive247:MaxRetries", StringComparison.Ordinal));
    }

    private static IConfigurationSection Section(CheckRun run)
    {
        var values = new Dictionary<string, string?>
        {
            ["Smslive247:ApiKey"] = "MA-configured",
            ["Smslive247:BaseAddress"] = run.Server.Address.ToString(),
            ["Smslive247:AllowInsecureHttp"] = "true",
            ["Smslive247:AttemptTimeout"] = "00:00:07.5",
            ["Smslive247:CallTimeout"] = "1.00:00:00",
            ["Smslive247:MaxRetries"] = "0",
            ["Smslive247:RetryRateLimitedSends"] = "False",
            ["Smslive247:MaxResponseBytes"] = "4096",
            ["Smslive247:AssumedUtcOffset"] = "-02:00",
        };
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Smslive247");
    }
}
