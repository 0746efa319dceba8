using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Searches for what is in doubt, account by account. One that cannot be searched does not hold up the others.</summary>
internal sealed class DoubtSweep(DoubtStore doubts, DoubtSearch search, CampaignsOptions options, EventPublisher events, ILogger<DoubtSweep> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Publish(await doubts.LeaveErasedAsync(options.SettleTime, cancellationToken).ConfigureAwait(false));
        foreach (var account in await doubts.ListAccountsAsync(options.SettleTime, options.SettleTime / 5, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await doubts.BeginAsync(account, cancellationToken).ConfigureAwait(false);
                await search.RunAsync(account, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever the service does: the next sweep searches again.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.SearchFailed(AccountNames.Public(account), exception.GetType().Name);
                Publish(await doubts.LeaveUnsearchedAsync(account, options.SettleTime * DoubtSearch.Patience, cancellationToken).ConfigureAwait(false));
            }
        }
    }

    private void Publish(IReadOnlyList<CampaignName> unresolved) => events.Publish(unresolved.Distinct().Select(campaign => campaign.ToEvent(CampaignEventKind.Unresolved)));
}
