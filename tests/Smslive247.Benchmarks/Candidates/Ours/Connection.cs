namespace Smslive247.Benchmarks.Candidates.Ours;

/// <summary>Creates our clients: as a host does, and with minimal settings.</summary>
internal static class Connection
{
    public static Smslive247Options BareOptions { get; } = new() { ApiKey = Account.Key, BaseAddress = Account.BaseAddress, MaxRetries = 0 };

    public static T Register<T>(HttpMessageHandler handler, Action<Smslive247Options>? configure, out IDisposable owner)
        where T : class
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSmslive247(options =>
        {
            (options.ApiKey, options.BaseAddress) = (Account.Key, Account.BaseAddress);
            configure?.Invoke(options);
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
        var provider = services.BuildServiceProvider();
        owner = provider;
        return provider.GetRequiredService<T>();
    }
}
