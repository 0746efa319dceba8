using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Smslive247.Client;

/// <summary>Puts the client of one version of the API, and each of its parts, into a container.</summary>
/// <param name="services">The services to add to; what is there already stays.</param>
/// <param name="account">The key of the services, or null for services without one.</param>
/// <param name="create">Creates the client of the whole version.</param>
internal sealed class VersionRegistration<TClient>(IServiceCollection services, string? account, Func<IServiceProvider, TClient> create)
{
    public void AddWhole<TInterface>()
        where TInterface : class => Add(typeof(TInterface), (provider, _) => create(provider)!);

    /// <param name="part">The property of the whole client that the part is.</param>
    public void AddPart<TInterface, TPart>(Func<TInterface, TPart> part)
        where TInterface : class
        where TPart : class =>
        Add(typeof(TPart), (provider, key) => part(key is null ? provider.GetRequiredService<TInterface>() : provider.GetRequiredKeyedService<TInterface>(key)));

    private void Add(Type type, Func<IServiceProvider, object?, object> factory) =>
        services.TryAdd(new ServiceDescriptor(type, account, factory, ServiceLifetime.Singleton));
}
