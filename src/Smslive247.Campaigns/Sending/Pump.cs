using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Sending;

/// <summary>
/// Sends the messages of one account, a claim after the other: slots of the rate, the wait for them, the claim, and at once the requests. Since
/// the next slots are taken only after the requests of a claim began, a worker that stands still is late with one claim at most; and since its
/// claims keep their slots, or take others, a late one does not meet the next.
/// </summary>
internal sealed class Pump(string account, ISmsSender sender, WorkerState worker, PumpServices services)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(100);

    private readonly Backoff backoff = new();
    private readonly SendAttempt attempt = new(services.Options);

    private readonly Pace pace = new(services.Options.TimeProvider);

    private long unreachableUntil;

    private CampaignsOptions Options => services.Options;

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
        if (worker.Refusal is not null || Time.GetElapsedTime(Volatile.Read(ref unreachableUntil)) < TimeSpan.Zero || Rotation.Next(IsOpen) is not { } campaign)
        {
            return false;
        }

        var places = await services.InFlight.EnterAsync(Options.ClaimParts, stopping).ConfigureAwait(false);
        var used = 0;
        try
        {
            used = await ClaimAsync(campaign, places, stopping).ConfigureAwait(false);
        }
        catch (ClaimFailedException exception)
        {
            used = GiveBack(exception);
            throw;
        }
        finally
        {
            services.InFlight.Leave(places - used);
        }

        return true;
    }

    /// <returns>The number of messages that are in flight now.</returns>
    private async Task<int> ClaimAsync(RunnableCampaign campaign, int places, CancellationToken stopping)
    {
        if (await ReserveAsync(campaign, places, stopping).ConfigureAwait(false) is not { } slots)
        {
            Rotation.Remove(campaign);
            return 0;
        }

        var cost = services.Rate.CostOf(slots.Parts);
        SetSlot(slots.Wait);
        await WaitAsync(pace.TimeToClaim, stopping).ConfigureAwait(false);
        if (pace.IsLate(cost))
        {
            return 0;
        }

        var (fence, started) = (Fence.Begin(Time, Options.Lease), Time.GetTimestamp());
        using var span = TelemetrySource.Spans.StartActivity("claim");
        var sends = await services.Claims.ClaimAsync(campaign, worker.Name, slots.Parts, places, stopping).ConfigureAwait(false);
        span?.SetTag(TagNames.Messages, sends.Count);
        span?.Dispose();
        pace.SetClaimTime(started);
        if (sends.Count == 0)
        {
            // Nothing that the budget pays, or others were faster: again when the list is read.
            Rotation.Remove(campaign);
            return 0;
        }

        await KeepRateAsync(sends, slots.Parts, fence).ConfigureAwait(false);
        services.Metrics.RecordClaim(account, sends.Count);
        pace.Begin(cost);
        foreach (var send in sends)
        {
            _ = SendAsync(send, fence);
        }

        return sends.Count;
    }

    private Task<RateSlots?> ReserveAsync(RunnableCampaign campaign, int places, CancellationToken stopping) =>
        services.Rate.ReserveAsync(account, campaign.Id, new(Options.ClaimParts, places), stopping);

    private void SetSlot(TimeSpan wait)
    {
        services.Metrics.RecordSlot(account, wait);
        pace.SetSlot(wait);
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken stopping) => wait > TimeSpan.Zero ? Task.Delay(wait, Time, stopping) : Task.CompletedTask;

    /// <summary>Waits for the slots. Late ones are given up for others, as long as the claim may be sent.</summary>
    private async Task KeepRateAsync(IReadOnlyList<ClaimedSend> sends, int parts, Fence fence)
    {
        try
        {
            await WaitAsync(pace.TimeToSlot, CancellationToken.None).ConfigureAwait(false);
            await pace.KeepDistanceAsync().ConfigureAwait(false);
            while (pace.IsLate(services.Rate.CostOf(parts)) && !fence.IsOver)
            {
                SetSlot(await services.Rate.RetakeAsync(account, parts).ConfigureAwait(false));
                await WaitAsync(pace.TimeToSlot, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            throw new ClaimFailedException(sends, exception);
        }
    }

    private async Task SendAsync(ClaimedSend send, Fence fence)
    {
        var result = await attempt.RunAsync(sender, send, fence).ConfigureAwait(false);
        if (result.Reason == Reasons.NotConnected)
        {
            WaitForService();
        }
        else if (result.State is RecipientState.Sent or RecipientState.Refused)
        {
            backoff.Reset();
        }

        services.Results.Add(result);
    }

    /// <summary>Nothing was sent: the service is tried again later, not at the rate.</summary>
    private void WaitForService()
    {
        var now = Time.GetTimestamp();
        if (Volatile.Read(ref unreachableUntil) < now)
        {
            var wait = backoff.Next();
            services.Logger.ServiceUnreachable(AccountNames.Public(account), wait.TotalSeconds);
            Volatile.Write(ref unreachableUntil, now + (long)(wait.TotalSeconds * Time.TimestampFrequency));
        }
    }

    private bool IsOpen(RunnableCampaign campaign) => attempt.IsOpen(campaign.IsOutbox, Time.GetUtcNow());

    /// <summary>The commit of a claim may have failed after it took place: what nobody sent becomes pending again.</summary>
    private int GiveBack(ClaimFailedException exception)
    {
        foreach (var send in exception.Sends)
        {
            services.Results.Add(new(send, RecipientState.Pending, Reasons.ClaimFailed));
        }

        services.Metrics.RecordClaim(account, exception.Sends.Count);
        return exception.Sends.Count;
    }

    private async Task WaitAfterAsync(Exception exception, TimeSpan wait, CancellationToken stopping)
    {
        services.Logger.DatabaseFailed((exception.InnerException ?? exception).GetType().Name, wait.TotalSeconds);
        try
        {
            await Task.Delay(wait, Time, stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The loop ends.
        }
    }
}
