using Microsoft.Extensions.Configuration;
using Smslive247;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the clients of SMSLive247.</summary>
public static class Smslive247ServiceCollectionExtensions
{
    /// <summary>Registers <c>ISmslive247Client</c> and each <c>I...Client</c> of all versions as singletons with one HttpClient, named <c>Smslive247</c>.</summary>
    /// <remarks>Options are validated when the host starts, or else when a client is first resolved.</remarks>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, in addition to those of earlier calls.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, Action<Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return ClientRegistration.Add(services, account: null);
    }

    /// <summary>Registers the clients with options that need other services, such as a key from a store.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, in addition to those of earlier calls: <c>(provider, options) => ...</c>. The provider is that of singletons.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, Action<IServiceProvider, Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<Smslive247Options>().Configure<IServiceProvider>((options, provider) => configure(provider, options));
        return ClientRegistration.Add(services, account: null);
    }

    /// <summary>Registers the clients with options from configuration: <c>AddSmslive247(configuration.GetSection("Smslive247"))</c>.</summary>
    /// <remarks>
    /// Unknown names in the section, and values that are not valid, are an error when the options are validated. The root of a configuration is not
    /// checked for unknown names. Times are written as <c>00:00:30</c>, up to 1 day.
    /// </remarks>
    /// <param name="services">The services to add to.</param>
    /// <param name="section">The section, whose keys are the names of the options, such as <c>ApiKey</c>. Others are an error, except sections of accounts.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        OptionsBinder.Bind(services, Microsoft.Extensions.Options.Options.DefaultName, section);
        return ClientRegistration.Add(services, account: null);
    }

    /// <summary>Registers the clients of one of several accounts as keyed services with an HttpClient named <c>Smslive247:name</c>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the services: <c>[FromKeyedServices("shop")] IMessagesClient messages</c>.</param>
    /// <param name="configure">Sets the options, in addition to those of earlier calls with this name.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, string name, Action<Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ValidateName(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(name, configure);
        return ClientRegistration.Add(services, account: name);
    }

    /// <summary>Registers the clients of one of several accounts, with options that need other services.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the services: <c>[FromKeyedServices("shop")] IMessagesClient messages</c>.</param>
    /// <param name="configure">Sets the options, in addition to those of earlier calls with this name. The provider is that of singletons.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, string name, Action<IServiceProvider, Smslive247Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ValidateName(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<Smslive247Options>(name).Configure<IServiceProvider>((options, provider) => configure(provider, options));
        return ClientRegistration.Add(services, account: name);
    }

    /// <summary>Registers the clients of one of several accounts, with options from configuration.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="name">The key of the services: <c>[FromKeyedServices("shop")] IMessagesClient messages</c>.</param>
    /// <param name="section">The section of the account, whose keys are the names of the options, such as <c>ApiKey</c>. Others are an error, except sections of accounts.</param>
    /// <returns>The builder of the HttpClient, for adding handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddSmslive247(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ValidateName(name);
        ArgumentNullException.ThrowIfNull(section);
        OptionsBinder.Bind(services, name, section);
        return ClientRegistration.Add(services, account: name);
    }

    private static void ValidateName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0)
        {
            throw new ArgumentException("The name is empty. For a single account, call the overload without a name.", nameof(name));
        }
    }
}
