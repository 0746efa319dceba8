using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>Puts the clients of every version into a container.</summary>
internal static class ClientRegistration
{
    private const string HttpClientName = "Smslive247";

    /// <summary>The name of an account's HttpClient.</summary>
    private static string HttpClientNameOf(string? account) => account is null ? HttpClientName : $"{HttpClientName}:{account}";

    public static bool IsOurs(string? httpClientName) =>
        httpClientName == HttpClientName || httpClientName?.StartsWith($"{HttpClientName}:", StringComparison.Ordinal) == true;

    /// <param name="services">The services to add to; what is there already stays.</param>
    /// <param name="account">The name of the options and key of the services, or null for services without one.</param>
    public static IHttpClientBuilder Add(IServiceCollection services, string? account)
    {
        var (optionsName, httpClientName) = (account ?? Microsoft.Extensions.Options.Options.DefaultName, HttpClientNameOf(account));

        // Done again, it would undo what the caller did with the builder in between, such as setting a handler of his own.
        if (services.Any(service => service.ServiceType == typeof(Marker) && Equals(service.ServiceKey, account)))
        {
            return services.AddHttpClient(httpClientName);
        }

        services.AddKeyedSingleton<Marker>(account);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendOnceFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Smslive247Options>, OptionsValidator>());
        services.TryAddSingleton(static provider => new CallMetrics(provider.GetRequiredService<IMeterFactory>()));
        services.AddOptions<Smslive247Options>(optionsName).ValidateOnStart();

        Smslive247Options OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>().Get(optionsName);
        ApiPipeline PipelineOf(IServiceProvider provider) => new(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
            OptionsOf(provider),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<CallMetrics>());
        services.TryAdd(new ServiceDescriptor(typeof(IRawClient), account, (provider, _) => new RawClient(PipelineOf(provider)), ServiceLifetime.Singleton));
        V4.Smslive247Client.Register(new(services, account, provider => new(PipelineOf(provider))));
        V5.Smslive247Client.Register(new(services, account, provider => new(PipelineOf(provider))));

        // The factory's own loggers write addresses, in which phone numbers stand.
        return services.AddHttpClient(httpClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(HttpClientSetup.Configure)
            .ConfigurePrimaryHttpMessageHandler(provider => HttpClientSetup.CreateHandler(OptionsOf(provider)))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Says that an account is registered.</summary>
    private sealed class Marker;
}
