using Microsoft.Extensions.Options;

namespace Smslive247.NativeAot;

/// <summary>Clients from a container.</summary>
internal static class ContainerChecks
{
    public static async Task RunAsync(CheckRun run)
    {
        await run.RunAsync("container with a delegate", () => DelegateAsync(run));
        await run.RunAsync("container with several accounts", () => KeyedAsync(run));
        await run.RunAsync("container without a key", () => MissingKeyAsync(run));
    }

    private static async Task DelegateAsync(CheckRun run)
    {
        await using var services = Clients.Register(options => (options.ApiKey, options.BaseAddress) = ("MA-delegate", run.Server.Address));
        var v5 = services.GetRequiredService<ISmslive247Client>();
        run.Equal("parts of v5", (v5.Messages, v5.Tokens, v5.Credits), (services.GetRequiredService<IMessagesClient>(), services.GetRequiredService<ITokensClient>(), services.GetRequiredService<ICreditsClient>()));
        run.Equal("part of v4", services.GetRequiredService<V4.ISmslive247Client>().Batches, services.GetRequiredService<V4.IBatchesClient>());
        run.Equal("raw", true, services.GetRequiredService<IRawClient>() is not null);

        await GetAsync(run, services.GetRequiredService<IMessagesClient>(), "Bearer MA-delegate");
    }

    private static async Task KeyedAsync(CheckRun run)
    {
        var registrations = new ServiceCollection();
        registrations.AddSmslive247("shop", options => (options.ApiKey, options.BaseAddress) = ("MA-shop", run.Server.Address));
        registrations.AddSmslive247("clinic", options => (options.ApiKey, options.BaseAddress) = ("MA-clinic", run.Server.Address));
        await using var services = registrations.BuildServiceProvider();

        await GetAsync(run, services.GetRequiredKeyedService<IMessagesClient>("shop"), "Bearer MA-shop");
        await GetAsync(run, services.GetRequiredKeyedService<IMessagesClient>("clinic"), "Bearer MA-clinic");
    }

    private static async Task MissingKeyAsync(CheckRun run)
    {
        // What a host calls when it starts.
        await using var services = Clients.Register(options => options.BaseAddress = run.Server.Address);
        var exception = await CheckRun.CatchAsync<OptionsValidationException>(
            () => Task.Run(services.GetRequiredService<IStartupValidator>().Validate));

        run.Equal("message", "Smslive247Options.ApiKey is missing: set the key of your account, or an ApiKeyProvider.", exception.Message);
    }

    private static async Task GetAsync(CheckRun run, IMessagesClient messages, string authorization)
    {
        run.Server.Prepare("""{"messageID":"1"}""");
        await messages.GetAsync("1");
        run.Equal("key", authorization, run.Server.TakeRequest().Headers["Authorization"]);
    }
}
