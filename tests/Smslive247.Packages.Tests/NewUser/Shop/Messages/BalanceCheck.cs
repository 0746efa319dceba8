using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Shop.Messages;

/// <summary>Degraded before the credits are used up, so that someone buys more in time. An exception makes it unhealthy.</summary>
internal sealed class BalanceCheck(IAccountsClient accounts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await accounts.GetAsync("self", cancellationToken)).Credits >= 100 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Buy credits.");
}
