using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Sending;

/// <summary>
/// One claim of an account after the other: slots of the rate, the wait for them, the claim, and at once the requests. Since the next slots are taken
/// only after the requests of a claim began, a worker that stands still is late with one claim at most; and since its claims keep their slots, or take
/// others, a late one does not meet the next.
/// </summary>
internal sealed class ClaimCycle(string account, string worker, PumpServices services, Func<ClaimedSend, Fence, Task> send)
{
    // Other accounts use the places of those who wait longer.
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(1);

    private readonly Pace pace = new(services.Options.TimeProvider);

    private CampaignsOptions Options => services.Options;

    /// <returns>False if the campaign has nothing to claim.</returns>
    public async Task<bool> RunAsync(RunnableCampaign campaign, CancellationToken stopping)
    {
        using var places = await services.InFlight.EnterAsync(Options.ClaimParts, stopping).ConfigureAwait(false);
        if (await services.Rate.ReserveAsync(account, campaign.Id, new(Options.ClaimParts, places.Count), stopping).ConfigureAwait(false) is not { } slots)
        {
            return false;
        }

        SetSlot(slots.Wait);
        var wait = WaitAsync(pace.TimeToClaim, stopping);
        await (slots.Wait > LongWait ? places.LeaveForAsync(wait, stopping) : wait).ConfigureAwait(false);
        return pace.IsLate(services.Rate.CostOf(slots.Parts)) || await ClaimAsync(campaign, slots.Parts, places, stopping).ConfigureAwait(false);
    }

    private async Task<bool> ClaimAsync(RunnableCampaign campaign, int parts, Places places, CancellationToken stopping)
    {
        var fence = Fence.Begin(Options.TimeProvider, Options.Lease);
        var sends = await TakeAsync(campaign, parts, places, stopping).ConfigureAwait(false);
        if (sends.Count == 0)
        {
            return false;
        }

        bool isInTime;
        try
        {
            isInTime = await KeepRateAsync(parts, fence, stopping).ConfigureAwait(false);
        }
        catch
        {
            GiveBack(sends, Reasons.SlotsTooLate, places);
            throw;
        }

        if (isInTime)
        {
            Begin(sends, parts, fence, places);
        }
        else
        {
            GiveBack(sends, Reasons.SlotsTooLate, places);
        }

        return true;
    }

    private async Task<IReadOnlyList<ClaimedSend>> TakeAsync(RunnableCampaign campaign, int parts, Places places, CancellationToken stopping)
    {
        var (span, started) = (TelemetrySource.StartClaim(), Options.TimeProvider.GetTimestamp());
        IReadOnlyList<ClaimedSend> sends = [];
        try
        {
            sends = await services.Claims.ClaimAsync(campaign, worker, parts, places.Count, stopping).ConfigureAwait(false);
            return sends;
        }
        catch (ClaimFailedException exception)
        {
            // The commit may have failed after it took place.
            GiveBack(exception.Sends, Reasons.ClaimFailed, places);
            throw;
        }
        finally
        {
            pace.SetClaimTime(started);
            TelemetrySource.StopClaim(span, sends.Count);
        }
    }

    /// <summary>Waits for the slots. Late ones are given up for others, as long as the claim may be sent.</summary>
    /// <returns>False if the claim may not be sent any more.</returns>
    private async Task<bool> KeepRateAsync(int parts, Fence fence, CancellationToken stopping)
    {
        var cost = services.Rate.CostOf(parts);
        await WaitAsync(pace.TimeToSlot, stopping).ConfigureAwait(false);
        if (pace.MissingDistance >= fence.TimeLeft)
        {
            return false;
        }

        await WaitAsync(pace.MissingDistance, stopping).ConfigureAwait(false);
        while (pace.IsLate(cost))
        {
            SetSlot(await services.Rate.RetakeAsync(account, parts).ConfigureAwait(false));
            if (pace.TimeToSlot >= fence.TimeLeft)
            {
                return false;
            }

            await WaitAsync(pace.TimeToSlot, stopping).ConfigureAwait(false);
        }

        return !fence.IsOver;
    }

    private void Begin(IReadOnlyList<ClaimedSend> sends, int parts, Fence fence, Places places)
    {
        Keep(sends, places);
        var cost = services.Rate.CostOf(parts);
        pace.Begin(cost);
        foreach (var one in sends)
        {
            Begin(one, cost, fence);
        }
    }

    /// <summary>A starved machine may stand still between two requests of a claim.</summary>
    private void Begin(ClaimedSend one, TimeSpan cost, Fence fence)
    {
        if (pace.IsOverdue(cost))
        {
            services.Results.Add(new(one, RecipientState.Pending, Reasons.SlotsTooLate));
        }
        else
        {
            _ = send(one, fence);
        }
    }

    /// <summary>Nothing was sent: the messages become pending again, if the claim was committed.</summary>
    private void GiveBack(IReadOnlyList<ClaimedSend> sends, string reason, Places places)
    {
        Keep(sends, places);
        foreach (var one in sends)
        {
            services.Results.Add(new(one, RecipientState.Pending, reason));
        }
    }

    private void Keep(IReadOnlyList<ClaimedSend> sends, Places places)
    {
        places.Keep(sends.Count);
        services.Metrics.RecordClaim(account, sends.Count);
    }

    private void SetSlot(TimeSpan wait)
    {
        services.Metrics.RecordSlot(account, wait);
        pace.SetSlot(wait);
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken stopping) => wait > TimeSpan.Zero ? Task.Delay(wait, Options.TimeProvider, stopping) : Task.CompletedTask;
}
