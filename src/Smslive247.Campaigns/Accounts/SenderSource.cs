using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smslive247.Campaigns.Accounts;

/// <summary>The senders of the registered accounts, if their options allow campaigns.</summary>
internal sealed class SenderSource(IServiceProvider services, AccountList accounts, IOptionsMonitor<Smslive247Options> monitor, CampaignsOptions options)
{
    private readonly ConcurrentDictionary<string, ISmsSender> senders = new();

    public bool IsRegistered(string account) => accounts.Names.Contains(account);

    /// <exception cref="CampaignException">The account is not registered, or its options do not allow campaigns.</exception>
    public ISmsSender Get(string account)
    {
        ThrowIfNotUsable(account);
        return senders.GetOrAdd(account, Create);
    }

    /// <exception cref="CampaignException">The account is not registered.</exception>
    public void ThrowIfUnregistered(string account)
    {
        if (!IsRegistered(account))
        {
            throw new CampaignException(account.Length == 0
                ? "No account without a name is registered: call AddSmslive247 before AddSmslive247Campaigns, or name the account of the campaign."
                : $"The account '{account}' is not registered: call AddSmslive247(\"{account}\", ...) before AddSmslive247Campaigns.");
        }
    }

    /// <exception cref="CampaignException">The account is not registered, or its options do not allow campaigns.</exception>
    public void ThrowIfNotUsable(string account)
    {
        ThrowIfUnregistered(account);
        var own = monitor.Get(AccountList.OwnName(account));
        if (own.DryRun)
        {
            throw new CampaignException("DryRun is on: the ids of a dry run are made up, and would count as sent.");
        }

        if (own.CallTimeout >= options.Lease / 2)
        {
            throw new CampaignException($"CallTimeout is {own.CallTimeout}: set a time below half of the lease, which is {options.Lease / 2}.");
        }
    }

    private ISmsSender Create(string account)
    {
        var key = AccountList.OwnName(account);
        return options.ApiVersion == CampaignsApiVersion.V4
            ? new V4Sender(services.GetRequiredKeyedService<V4.IMessagesClient>(key))
            : new V5Sender(services.GetRequiredKeyedService<V5.IMessagesClient>(key));
    }
}
