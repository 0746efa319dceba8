using Refit;

namespace Smslive247.Benchmarks.Candidates.RefitClients;

/// <summary>Makes Refit's clients in its fastest way, by generated code, alone and through the factory.</summary>
internal static class RefitConnection
{
    public static T Bare<T>(HttpMessageHandler handler, out IDisposable owner)
    {
        var http = Account.Connect(handler);
        owner = http;
        return RestService.ForGenerated<T>(http);
    }

    public static T Registered<T>(HttpMessageHandler handler, out IDisposable owner)
        where T : class
    {
        var services = new ServiceCollection();
        services.AddRefitGeneratedClient<T>().ConfigureHttpClient(Account.Configure).ConfigurePrimaryHttpMessageHandler(() => handler);
        var provider = services.BuildServiceProvider();
        owner = provider;
        return provider.GetRequiredService<T>();
    }
}
