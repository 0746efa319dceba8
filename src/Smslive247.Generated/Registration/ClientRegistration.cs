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

    public static bool IsOurs(string? httpClientName) =>
        httpClientName == HttpClientName || httpClientName?.StartsWith($"{HttpClientName}:", StringComparison.Ordinal) == true;

    /// <summary>The account is the service key and the name of the options; null for services without a key.</summary>
    public static IHttpClientBuilder Add(IServiceCollection services, string? account)
    {
        var optionsName = account ?? Microsoft.Extensions.Options.Options.DefaultName;
        var httpClientName = account is null ? HttpClientName : $"{HttpClientName}:{account}";

        // A second registration would override what the caller configured with the builder of the first one, such as a handler.
        if (services.Any(service => service.ServiceType == typeof(RegisteredAccount) && Equals(service.ServiceKey, account)))
        {
            return services.AddHttpClient(httpClientName);
        }

        services.AddKeyedSingleton<RegisteredAccount>(account);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendOnceFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Smslive247Options>, OptionsValidator>());
        services.TryAddSingleton(static provider => new CallMetrics(provider.GetRequiredService<IMeterFactory>()));
        services.AddOptions<Smslive247Options>(optionsName).ValidateOnStart();

        Smslive247Options GetOptions(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>().Get(optionsName);
        ApiPipeline CreatePipeline(IServiceProvider provider) => new(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
            GetOptions(provider),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<CallMetrics>());
        services.TryAdd(new ServiceDescriptor(typeof(IRawClient), account, (provider, _) => new RawClient(CreatePipeline(provider)), ServiceLifetime.Singleton));
        V4.Smslive247Client.Register(new(services, account, provider => new(CreatePipeline(provider))));
        V5.Smslive247Client.Register(new(services, account, provider => new(CreatePipeline(provider))));

        // The factory's own loggers write URLs, which may contain phone numbers.
        return services.AddHttpClient(httpClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(HttpClientSetup.Configure)
            .ConfigurePrimaryHttpMessageHandler(provider => HttpClientSetup.CreateHandler(GetOptions(provider)))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Marks an account as registered.</summary>
    private sealed class RegisteredAccount;
}
