using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Shop.Messages;

/// <summary>Degraded before the credits are used up, so that someone buys more in time.</summary>
internal sealed class BalanceCheck(IAccountsClient accounts) : IHealthCheck
{
    private const decimal Low = 100;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var account = await accounts.GetAsync("self", cancellationToken);
            return account.Credits >= Low ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Buy credits.");
        }
        catch (Smslive247Exception exception)
        {
            return new(context.Registration.FailureStatus, exception: exception);
        }
    }
}
