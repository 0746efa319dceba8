using Smslive247.Campaigns.Worker;

namespace Smslive247.Campaigns.Tests.Management;

/// <summary>Who sends, and who waits: what a person sees who wonders why nothing is sent.</summary>
public sealed class FleetStatusTests
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(350); // Lease / 2 + CallTimeout + SettleTime.

    [Fact]
    public async Task GetFleetAsync_NoWorkerYet_HasNoneAndNothingWaits()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.ExecuteAsync("delete from smslive247_worker");

        var status = await fleet.Campaigns.GetFleetAsync();

        Assert.Equal((0, null, TimeSpan.Zero, 0), (status.Workers, status.SeenAt, status.WaitAfterStart, status.Waits.Count));
    }

    [Fact]
    public async Task GetFleetAsync_WorkerLives_IsCounted()
    {
        await using var fleet = await TestFleet.StartAsync();
        await fleet.StartCampaignAsync(1);

        var status = await fleet.Campaigns.GetFleetAsync();

        Assert.Equal((1, TimeSpan.Zero, 0), (status.Workers, status.WaitAfterStart, status.Waits.Count));
    }

    [Fact]
    public async Task GetFleetAsync_LongSilence_StatesTheWaitBeforeAndAfterTheStart()
    {
        var time = new ShiftedTime(TimeSpan.Zero);
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        await fleet.StartCampaignAsync(1);
        time.Ahead = Silence;
        await fleet.ExecuteAsync($"update smslive247_worker set seen_at = {fleet.Database.Now} - {Silence.Ticks / TimeSpan.TicksPerMicrosecond}");
        await fleet.ExecuteAsync($"update smslive247_campaign set created_at = {fleet.Database.Now} - {Silence.Ticks / TimeSpan.TicksPerMicrosecond}");

        var before = await fleet.Campaigns.GetFleetAsync();
        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);
        var after = await fleet.Campaigns.GetFleetAsync();

        Assert.Equal((0, Wait, 0), (before.Workers, before.WaitAfterStart, before.Waits.Count));
        Assert.Equal((1, TimeSpan.Zero), (after.Workers, after.WaitAfterStart));
        var wait = Assert.Single(after.Waits);
        Assert.Null(wait.Account);
        Assert.InRange(wait.Until - after.SeenAt!.Value, Wait - TimeSpan.FromSeconds(5), Wait + TimeSpan.FromSeconds(5));
    }

    /// <summary>No worker ever was, so that nothing can have been forgotten.</summary>
    [Fact]
    public async Task GetFleetAsync_CampaignIsADraftAndNoWorkerEverWas_NothingWillWait()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.CreateAsync();
        await fleet.ExecuteAsync("update smslive247_campaign set created_at = 1");
        await fleet.ExecuteAsync("delete from smslive247_worker");

        Assert.Equal(TimeSpan.Zero, (await fleet.Campaigns.GetFleetAsync()).WaitAfterStart);
    }
}
