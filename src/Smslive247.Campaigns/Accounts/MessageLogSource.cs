using Microsoft.Extensions.DependencyInjection;

namespace Smslive247.Campaigns.Accounts;

/// <summary>The logs of the registered accounts, by the host's own clients: unlike sends, reads may be repeated.</summary>
internal sealed class MessageLogSource(IServiceProvider services, CampaignsOptions options)
{
    public IMessageLog Get(string account) => options.ApiVersion == CampaignsApiVersion.V4
        ? new V4MessageLog(Resolve<V4.ISmslive247Client>(account))
        : new V5MessageLog(Resolve<V5.ISmslive247Client>(account));

    private T Resolve<T>(string account)
        where T : notnull => account.Length == 0 ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(account);
}
