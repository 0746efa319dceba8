using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Smslive247.Client;

/// <summary>
/// Registers the client of one version of the API, and each of its parts, unless they are registered already. The account is the service key;
/// null for services without a key.
/// </summary>
internal sealed class VersionRegistration<TClient>(IServiceCollection services, string? account, Func<IServiceProvider, TClient> create)
{
    public void AddWhole<TInterface>()
        where TInterface : class => Add(typeof(TInterface), (provider, _) => create(provider)!);

    public void AddPart<TInterface, TPart>(Func<TInterface, TPart> part)
        where TInterface : class
        where TPart : class =>
        Add(typeof(TPart), (provider, key) => part(key is null ? provider.GetRequiredService<TInterface>() : provider.GetRequiredKeyedService<TInterface>(key)));

    private void Add(Type type, Func<IServiceProvider, object?, object> factory) =>
        services.TryAdd(new ServiceDescriptor(type, account, factory, ServiceLifetime.Singleton));
}
