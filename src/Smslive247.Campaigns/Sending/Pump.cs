using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Sending;

/// <summary>Sends the messages of one account, as long as the process runs.</summary>
internal sealed class Pump
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(100);

    private readonly Backoff backoff = new();
    private readonly string account;
    private readonly ISmsSender sender;
    private readonly WorkerState worker;
    private readonly PumpServices services;
    private readonly SendAttempt attempt;
    private readonly ClaimCycle claims;

    private long unreachableUntil;

    public Pump(string account, ISmsSender sender, WorkerState worker, PumpServices services)
    {
        (this.account, this.sender, this.worker, this.services) = (account, sender, worker, services);
        (attempt, claims) = (new(services.Options), new(account, worker.Name, services, SendAsync));
    }

    private TimeProvider Time => services.Options.TimeProvider;

    public CampaignRotation Rotation { get; } = new();

    public async Task RunAsync(CancellationToken stopping)
    {
        var failures = new Backoff();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (!await StepAsync(stopping).ConfigureAwait(false))
                {
                    await Task.Delay(Idle, Time, stopping).ConfigureAwait(false);
                }

                failures.Reset();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever the database does, the pump runs on.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                await WaitAfterAsync(exception, failures.Next(), stopping).ConfigureAwait(false);
            }
        }
    }

    /// <returns>Whether there may be more to send.</returns>
    private async Task<bool> StepAsync(CancellationToken stopping)
    {
        if (worker.Problem is not null || Time.GetElapsedTime(Volatile.Read(ref unreachableUntil)) < TimeSpan.Zero || Rotation.Next(IsOpen) is not { } campaign)
        {
            return false;
        }

        if (!await ClaimAsync(campaign, stopping).ConfigureAwait(false))
        {
            // Until the list is read again.
            Rotation.Remove(campaign);
        }

        return true;
    }

    /// <returns>False if the campaign has nothing to claim, or its budget is used up.</returns>
    private async Task<bool> ClaimAsync(RunnableCampaign campaign, CancellationToken stopping)
    {
        if (!services.Claims.IsOverBudget(campaign))
        {
            return await claims.RunAsync(campaign, stopping).ConfigureAwait(false);
        }

        await services.Claims.SkipOverBudgetAsync(campaign, stopping).ConfigureAwait(false);
        return false;
    }

    /// <summary>Never throws.</summary>
    private async Task SendAsync(ClaimedSend send, Fence fence)
    {
        var result = await attempt.RunAsync(sender, send, fence).ConfigureAwait(false);
        services.Results.Add(result);
        if (result.Reason is Reasons.NotConnected or Reasons.KeyUnavailable)
        {
            WaitForService(result.Reason);
        }
        else if (result.State is RecipientState.Sent or RecipientState.Refused)
        {
            backoff.Reset();
        }
        else if (result.Penalty is { } wait)
        {
            services.Logger.RateLimited(AccountNames.Public(account), wait.TotalSeconds);
        }
    }

    /// <summary>Nothing was sent: the next attempt is made later, not at the rate.</summary>
    private void WaitForService(string reason)
    {
        var now = Time.GetTimestamp();
        if (Volatile.Read(ref unreachableUntil) < now)
        {
            var wait = backoff.Next();
            Volatile.Write(ref unreachableUntil, now + (long)(wait.TotalSeconds * Time.TimestampFrequency));
            services.Logger.ServiceUnreachable(AccountNames.Public(account), reason, wait.TotalSeconds);
        }
    }

    private bool IsOpen(RunnableCampaign campaign) => attempt.IsOpen(campaign.IsOutbox, Time.GetUtcNow());

    private async Task WaitAfterAsync(Exception exception, TimeSpan wait, CancellationToken stopping)
    {
        services.Logger.DatabaseFailed((exception.InnerException ?? exception).GetType().Name, wait.TotalSeconds);
        await Task.Delay(wait, Time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
