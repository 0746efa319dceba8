using Quartz;
using Smslive247.Campaigns.Upkeep;

namespace Smslive247.Campaigns.Scheduling;

/// <summary>Runs in one process of the fleet at a time. If it runs twice all the same, nothing happens twice.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Sweep sweep) : IJob
{
    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(5);

    public static TimeSpan IntervalFor(CampaignsOptions options) => options.Lease / 4 < LongestInterval ? options.Lease / 4 : LongestInterval;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await sweep.RunAsync(cancellationToken).ConfigureAwait(false);
}
