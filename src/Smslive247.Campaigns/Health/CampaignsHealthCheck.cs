using Microsoft.Extensions.Diagnostics.HealthChecks;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Sending;

namespace Smslive247.Campaigns.Health;

/// <summary>Healthy while this process may claim, and reaches its database; degraded while it waits for a list. That a campaign is paused is no matter of health: see events.</summary>
internal sealed class CampaignsHealthCheck(IDatabase database, WorkerState worker, CampaignsOptions options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (options.IsWorker && worker.Problem is { } problem)
        {
            return new(context.Registration.FailureStatus, $"This worker claims nothing: {problem}");
        }

        try
        {
            var gaps = await database.ReadAsync(session => session.ScalarAsync<long>("select count(*) from smslive247_gap"), cancellationToken).ConfigureAwait(false);
            return gaps == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{gaps} accounts wait until the list of the service was read: the database may have forgotten messages.");
        }
#pragma warning disable CA1031 // The type alone: a message may contain a connection string.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(context.Registration.FailureStatus, $"The database cannot be read: {exception.GetType().Name}.");
        }
    }
}
