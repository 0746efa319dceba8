using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>
/// Closes gaps: reads what the service has sent since the newest claim that the database remembers, and marks it as sent, before anything is claimed
/// again. It waits until the last message that may have been sent before the gap was noticed must be in the list.
/// </summary>
internal sealed class Preflight(GapStore gaps, GapAdoption adoption, MessageLogSource logs, CampaignsOptions options, ILogger<Preflight> logger)
{
    // Of our clocks, and of the service's.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    /// <summary>The time in which a message that was claimed before the gap was noticed may still be sent.</summary>
    private TimeSpan Flight => FlightOf(options);

    /// <summary>The time from the moment at which a gap is noticed to that at which it can be closed.</summary>
    public static TimeSpan WaitOf(CampaignsOptions options) => FlightOf(options) + options.SettleTime;

    private static TimeSpan FlightOf(CampaignsOptions options) => (options.Lease / 2) + options.CallTimeout;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var gap in await gaps.ListAsync(WaitOf(options), cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await CloseAsync(gap, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever the service does: the next attempt comes with the next sweep, and nothing is claimed until one succeeds.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.GapNotRead(AccountNames.Public(gap.Account), exception.GetType().Name);
            }
        }
    }

    private async Task CloseAsync(Gap gap, CancellationToken cancellationToken)
    {
        var window = new ClosedWindow(gap.GapFrom.ToTime() - Margin, gap.OpenedAt.ToTime() + Flight + Margin);
        var record = new SearchRecord(gap.Account, window.From.ToMicroseconds(), window.To.ToMicroseconds(), Listed: 0, Trusted: 0, CreditsAfter: null);
        var (log, listed, owned, found, search) = (logs.Get(gap.Account), 0L, 0L, 0, 0L);
        await foreach (var page in window.ListAsync(log, cancellationToken).ConfigureAwait(false))
        {
            var finding = await adoption.AdoptAsync(gap, record, search, page, cancellationToken).ConfigureAwait(false);
            (listed, owned, found, search) = (listed + page.Count, owned + finding.Owned, found + finding.Found, finding.Search);
        }

        if (owned + found == 0 && !options.TrustEmptyLists && await gaps.HasRecentMessageAsync(gap, cancellationToken).ConfigureAwait(false))
        {
            logger.GapListIsEmpty(AccountNames.Public(gap.Account));
            return;
        }

        var credits = await log.TryReadCreditsAsync(cancellationToken).ConfigureAwait(false);
        await gaps.CloseAsync(gap, search, record with { Listed = listed, CreditsAfter = credits?.ToMillionths() }, cancellationToken).ConfigureAwait(false);
        logger.GapClosed(AccountNames.Public(gap.Account), listed, found);
    }
}
