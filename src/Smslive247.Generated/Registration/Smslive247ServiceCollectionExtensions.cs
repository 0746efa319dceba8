using Microsoft.Extensions.Configuration;
using Smslive247;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the clients of SMSLive247.</summary>
public static class Smslive247ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <c>ISmslive247Client</c> and each <c>I...Client</c> of every version as singletons over one HttpClient,
    /// named <c>Smslive247</c>. Options are checked when the host starts, or else when a client is first resolved.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options; called again, it adds to what earlier calls set.</param>
    /// <returns>The builder of the HttpClient, to add handlers to.</returns>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, Action<Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return ClientRegistration.Add(services, account: null);
    }

    /// <summary>Registers the clients with options from configuration: <c>AddSmslive247(configuration.GetSection("Smslive247"))</c>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="section">The section whose keys are named like the options, such as <c>ApiKey</c>.</param>
    /// <returns>The builder of the HttpClient, to add handlers to.</returns>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        OptionsBinder.Bind(services, Microsoft.Extensions.Options.Options.DefaultName, section);
        return ClientRegistration.Add(services, account: null);
    }

    /// <summary>Registers the clients of one account among several, as keyed services over an HttpClient named <c>Smslive247:name</c>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the services: <c>[FromKeyedServices("shop")] IMessagesClient messages</c>.</param>
    /// <param name="configure">Sets the options; called again, it adds to what earlier calls with this name set.</param>
    /// <returns>The builder of the HttpClient, to add handlers to.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, string name, Action<Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        DemandName(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(name, configure);
        return ClientRegistration.Add(services, account: name);
    }

    /// <summary>Registers the clients of one account among several, with options from configuration.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the services: <c>[FromKeyedServices("shop")] IMessagesClient messages</c>.</param>
    /// <param name="section">The section of this account, whose keys are named like the options, such as <c>ApiKey</c>.</param>
    /// <returns>The builder of the HttpClient, to add handlers to.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        DemandName(name);
        ArgumentNullException.ThrowIfNull(section);
        OptionsBinder.Bind(services, name, section);
        return ClientRegistration.Add(services, account: name);
    }

    private static void DemandName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0)
        {
            throw new ArgumentException("Give the account a name, or call the overload without one.", nameof(name));
        }
    }
}
