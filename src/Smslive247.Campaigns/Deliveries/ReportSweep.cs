using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>Reads delivery reports in closed windows of the list, for many messages at once.</summary>
internal sealed class ReportSweep(ReportStore reports, MessageLogSource logs, CampaignsOptions options, CampaignMetrics metrics, ILogger<ReportSweep> logger)
{
    // Other things of the sweep wait meanwhile.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    private readonly ReportSchedule schedule = new(options);

    /// <summary>The longest time from a claim to the end of its request.</summary>
    private TimeSpan Flight => (options.Lease / 2) + options.CallTimeout;

    /// <summary>One account whose list cannot be read does not hold up the others.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var due = await reports.ListDueAsync(cancellationToken).ConfigureAwait(false);
        foreach (var account in due.GroupBy(message => message.Account))
        {
            try
            {
                await TakeTurnAsync(account.Key, [.. account], mayBeMore: due.Count == ReportStore.GroupSize, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever the service does: the next turn reads again.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.ReportsFailed(AccountNames.Public(account.Key), exception.GetType().Name);
            }
        }
    }

    private async Task TakeTurnAsync(string account, List<OpenReport> messages, bool mayBeMore, CancellationToken cancellationToken)
    {
        if (!await reports.TryTakeTurnAsync(account, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var isDone = await ReadAsync(account, messages, cancellationToken).ConfigureAwait(false);
        if (mayBeMore || !isDone)
        {
            await reports.EndTurnAsync(account, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>False if windows are left.</returns>
    private async Task<bool> ReadAsync(string account, List<OpenReport> messages, CancellationToken cancellationToken)
    {
        var withId = messages.ToLookup(message => message.MessageId is not null);
        await CloseAsync(account, [.. withId[false]], cancellationToken).ConfigureAwait(false);
        var (log, started) = (withId[true].Any() ? logs.Get(account) : null, options.TimeProvider.GetTimestamp());
        foreach (var window in ReportWindow.Merge(withId[true].Select(message => (message.GetWindow(options.Lease, Flight, ReportSchedule.GetMargin(message)), message))))
        {
            if (options.TimeProvider.GetElapsedTime(started) > LongestTurn)
            {
                return false;
            }

            await foreach (var page in window.Window.ListAsync(log!, cancellationToken).ConfigureAwait(false))
            {
                metrics.RecordReports(account, await reports.WriteAsync(account, page, cancellationToken).ConfigureAwait(false));
            }

            await CloseAsync(account, window.Messages, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task CloseAsync(string account, List<OpenReport> messages, CancellationToken cancellationToken)
    {
        if (messages.Count > 0)
        {
            metrics.RecordReports(account, await reports.CloseAsync(account, messages, schedule, cancellationToken).ConfigureAwait(false));
        }
    }
}
