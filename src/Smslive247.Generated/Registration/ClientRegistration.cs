using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>Registers the clients of all versions.</summary>
internal static class ClientRegistration
{
    private const string HttpClientName = "Smslive247";

    private const string KeyedPrefix = $"{HttpClientName}:";

    // Microsoft.Extensions.Http.Resilience is not referenced.
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    /// <returns>Null if the HttpClient is not one of the library.</returns>
    public static string? OptionsNameOf(string? httpClientName) => httpClientName == HttpClientName ? Microsoft.Extensions.Options.Options.DefaultName
        : httpClientName?.StartsWith(KeyedPrefix, StringComparison.Ordinal) == true ? httpClientName.Substring(KeyedPrefix.Length)
        : null;

    /// <summary>The account is the service key and the name of the options; null for services without a key.</summary>
    public static IHttpClientBuilder Add(IServiceCollection services, string? account)
    {
        var optionsName = account ?? Microsoft.Extensions.Options.Options.DefaultName;
        var httpClientName = account is null ? HttpClientName : KeyedPrefix + account;

        // A second registration would override what the caller configured with the builder of the first one, such as a handler.
        if (services.Any(service => service.ServiceType == typeof(RegisteredAccount) && Equals(service.ServiceKey, account)))
        {
            return services.AddHttpClient(httpClientName);
        }

        services.AddKeyedSingleton<RegisteredAccount>(account);
        AddFilter(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Smslive247Options>, OptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Smslive247Options>, DryRunWarning>());
        // AddHttpClient registers an IMeterFactory on .NET, but not on .NET Framework.
        services.TryAddSingleton(static provider => provider.GetService<IMeterFactory>() is { } factory ? new CallMetrics(factory) : CallMetrics.Shared);
        services.AddOptions<Smslive247Options>(optionsName).ValidateOnStart();

        Smslive247Options GetOptions(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>().Get(optionsName);
        ApiPipeline CreatePipeline(IServiceProvider provider) => provider.GetServices<IHttpMessageHandlerBuilderFilter>().Any(filter => filter is HandlerFilter)
            ? new(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName), GetOptions(provider),
                provider.GetRequiredService<ILoggerFactory>(), provider.GetRequiredService<CallMetrics>(), account)
            : throw new InvalidOperationException($"The {nameof(IHttpMessageHandlerBuilderFilter)} of Smslive247 was removed, without which a message could be sent twice: remove filters before AddSmslive247 is called.");
        services.TryAdd(new ServiceDescriptor(typeof(IRawClient), account, (provider, _) => new RawClient(CreatePipeline(provider)), ServiceLifetime.Singleton));
        V4.Smslive247Client.Register(new(services, account, provider => new(CreatePipeline(provider))));
        V5.Smslive247Client.Register(new(services, account, provider => new(CreatePipeline(provider))));

        // The factory's own loggers write URLs, which may contain phone numbers.
        return services.AddHttpClient(httpClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(HttpClientSetup.Configure)
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => RemoveDefaultRetries(handlers))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds the filter once, before all others, so that it is applied after them.</summary>
    private static void AddFilter(IServiceCollection services)
    {
        var filter = ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, HandlerFilter>();
        if (!services.Any(service => !service.IsKeyedService && service.ImplementationType == typeof(HandlerFilter)))
        {
            services.Insert(0, filter);
        }
    }

    /// <summary>
    /// Removes the retry policy that the defaults of the host, such as Aspire's, add to every HttpClient: the library has its own, and two
    /// would multiply. What the host adds to this HttpClient comes later, and remains.
    /// </summary>
    private static void RemoveDefaultRetries(IList<DelegatingHandler> handlers)
    {
        foreach (var handler in handlers.Where(handler => handler.GetType().FullName == ResilienceHandler).ToList())
        {
            handlers.Remove(handler);
        }
    }

    /// <summary>Marks an account as registered.</summary>
    private sealed class RegisteredAccount;
}
