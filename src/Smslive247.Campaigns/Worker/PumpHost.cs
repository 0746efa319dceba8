using Microsoft.Extensions.Options;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Sending;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Worker;

/// <summary>Reads what there is to send, and runs a pump for each account that has something.</summary>
internal sealed class PumpHost(SenderSource senders, WorkerState worker, PumpServices services)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, (Pump Pump, Task Run)> pumps = [];
    private readonly HashSet<string> notUsable = [];
    private readonly Backoff backoff = new();

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = Interval;
            try
            {
                Distribute(await services.Claims.ListRunnableAsync(stopping).ConfigureAwait(false), stopping);
                backoff.Reset();
            }
#pragma warning disable CA1031 // Whatever the database does, the next attempt follows.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                wait = backoff.Next();
                if (!stopping.IsCancellationRequested)
                {
                    services.Logger.DatabaseFailed(exception.GetType().Name, wait.TotalSeconds);
                }
            }

            await Task.Delay(wait, services.Options.TimeProvider, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(pumps.Values.Select(pump => pump.Run)).ConfigureAwait(false);
    }

    private void Distribute(IReadOnlyList<RunnableCampaign> campaigns, CancellationToken stopping)
    {
        var accounts = campaigns.ToLookup(campaign => campaign.Account);
        foreach (var account in accounts.Select(group => group.Key).Where(account => !pumps.ContainsKey(account)))
        {
            TryStart(account, stopping);
        }

        foreach (var (account, (pump, _)) in pumps)
        {
            pump.Rotation.Set(accounts[account]);
        }
    }

    private void TryStart(string account, CancellationToken stopping)
    {
        try
        {
            var pump = new Pump(account, senders.Get(account), worker, services);
            pumps.Add(account, (pump, Task.Run(() => pump.RunAsync(stopping), CancellationToken.None)));
        }
#pragma warning disable CA1031 // Its options or handlers: the other accounts send on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (notUsable.Add(account))
            {
                services.Logger.AccountNotUsable(AccountNames.Public(account), exception is CampaignException or OptionsValidationException ? exception.Message : exception.GetType().Name);
            }
        }
    }
}
