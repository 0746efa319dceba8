using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;
using Smslive247.Campaigns.Upkeep;

namespace Smslive247.Campaigns.Scheduling;

/// <summary>
/// Runs a sweep where the scheduler does not: in a database that was restored, or taken over from another server, the job may be executing for ever, in
/// a process that has long ended it.
/// </summary>
internal sealed class SweepWatch(IDatabase database, Sweep sweep, CampaignsOptions options, ILogger<SweepWatch> logger)
{
    private const int MissedSweeps = 12;

    private Task running = Task.CompletedTask;

    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (running.IsCompleted && await IsOverdueAsync(cancellationToken).ConfigureAwait(false))
        {
            logger.SweepOverdue();
            running = RunAsync(cancellationToken);
        }
    }

    public Task WaitAsync() => running;

    private Task<bool> IsOverdueAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => await session.ScalarAsync<long?>(Sweep.LastSweep).ConfigureAwait(false)
            < await session.ScalarAsync<long>($"select {database.Now}").ConfigureAwait(false) - (SweepJob.IntervalFor(options) * MissedSweeps).ToMicroseconds(),
        cancellationToken);

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Run(() => sweep.RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // As in a job of the scheduler: the next one tries again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                logger.DatabaseFailed(exception.GetType().Name, 0);
            }
        }
    }
}
