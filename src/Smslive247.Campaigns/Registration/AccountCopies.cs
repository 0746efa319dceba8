using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using Smslive247.Campaigns.Accounts;

namespace Smslive247.Campaigns.Registration;

/// <summary>
/// Registers each account once more for campaigns: with the same options and handlers, and without retries, which would send outside the rate,
/// the hours and the lease.
/// </summary>
internal static class AccountCopies
{
    // Microsoft.Extensions.Http.Resilience is not referenced.
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    private static readonly PropertyInfo[] Settings = [.. typeof(Smslive247Options).GetProperties().Where(property => property is { CanRead: true, CanWrite: true })];

    public static AccountList Add(IServiceCollection services, CampaignsOptions campaigns)
    {
        var accounts = AccountsOf(services);
        foreach (var account in accounts)
        {
            Add(services, account, campaigns);
        }

        return new(accounts);
    }

    private static HashSet<string> AccountsOf(IServiceCollection services) =>
    [
        .. from service in services
           where service.ServiceType == typeof(V5.ISmslive247Client)
           let name = service.ServiceKey as string ?? ""
           where !AccountList.IsOwn(name)
           select name,
    ];

    private static void Add(IServiceCollection services, string account, CampaignsOptions campaigns)
    {
        var own = services.AddSmslive247(AccountList.OwnName(account), (provider, options) =>
            Copy(provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>().Get(account), options, campaigns));

        // The monitor is resolved late: it needs this very action itself.
        services.AddOptions<HttpClientFactoryOptions>(own.Name).PostConfigure<IServiceProvider>((options, provider) =>
            CopyHandlers(provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(HttpClientName(account)), options));
    }

    private static void Copy(Smslive247Options from, Smslive247Options to, CampaignsOptions campaigns)
    {
        foreach (var setting in Settings)
        {
            setting.SetValue(to, setting.GetValue(from));
        }

        if (from.ApiKeyProvider is { } provider)
        {
            to.ApiKeyProvider = token => ReadKeyAsync(provider, token);
        }

        (to.MaxRetries, to.RetryRateLimitedSends) = (0, false);
        to.CallTimeout = Min(from.CallTimeout, campaigns.CallTimeout);
        to.AttemptTimeout = Min(from.AttemptTimeout, to.CallTimeout);
        to.MaxConnections = Math.Max(from.MaxConnections, campaigns.MaxInFlight);
    }

    private static async ValueTask<string> ReadKeyAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new KeyProviderException(exception);
        }
    }

    private static void CopyHandlers(HttpClientFactoryOptions from, HttpClientFactoryOptions to)
    {
        to.HttpMessageHandlerBuilderActions.Clear();
        foreach (var action in from.HttpMessageHandlerBuilderActions)
        {
            to.HttpMessageHandlerBuilderActions.Add(action);
        }

        to.HttpMessageHandlerBuilderActions.Add(RemoveRetries);
        to.HttpClientActions.Clear();
        foreach (var action in from.HttpClientActions)
        {
            to.HttpClientActions.Add(action);
        }
    }

    private static void RemoveRetries(HttpMessageHandlerBuilder builder)
    {
        foreach (var handler in builder.AdditionalHandlers.Where(handler => handler.GetType().FullName == ResilienceHandler).ToList())
        {
            builder.AdditionalHandlers.Remove(handler);
        }
    }

    /// <summary>As AddSmslive247 documents it.</summary>
    private static string HttpClientName(string account) => account.Length == 0 ? "Smslive247" : $"Smslive247:{account}";

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
