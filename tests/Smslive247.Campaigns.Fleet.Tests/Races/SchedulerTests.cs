using Microsoft.Extensions.Hosting;
using Smslive247.Campaigns.FleetWorker.Connections;

namespace Smslive247.Campaigns.Fleet.Tests.Races;

/// <summary>Two schedulers of Quartz, on one database.</summary>
public sealed class SchedulerTests
{
    private const string LosesTheFirst = "update smslive247_qrtz_scheduler_state set last_checkin_time = 0 where instance_name = (select instance_name from smslive247_qrtz_fired_triggers where state = 'EXECUTING' limit 1)";

    private readonly Gate first = new();
    private readonly Gate both = new();
    private int sweeps;

    /// <summary>The second one takes the first for dead, while its job goes on.</summary>
    [Fact]
    public async Task Sweep_FiredByTwoSchedulersAtOnce_IsAsOnce()
    {
        await using var fleet = await TestFleet.StartAsync(Configure, isStarted: false);
        using var second = fleet.CreateHost(Configure);
        var campaign = await fleet.StartCampaignAsync(50);
        await fleet.ClaimAsync(50);
        await fleet.ExecuteAsync("update smslive247_send set lease_until = 0");

        await Task.WhenAll(fleet.Host.StartAsync(), second.StartAsync());
        await first.Reached;
        Assert.Equal(2, await fleet.ReadAsync<long>("select count(*) from smslive247_qrtz_scheduler_state"));
        await Wait.UntilAsync(async () => await fleet.ExecuteAsync(LosesTheFirst) >= 0 && Volatile.Read(ref sweeps) > 1);
        first.Open();
        both.Open();
        await campaign.ForAsync(progress => progress.State == CampaignState.Completed);

        Assert.Equal(50, (await campaign.GetProgressAsync())[RecipientState.Unresolved]);
        await second.StopAsync();
        await fleet.Host.StopAsync();
        var events = fleet.Events.Concat(second.Services.GetRequiredService<RecordedEvents>().All).ToList();
        Assert.Single(events, one => one.Kind == CampaignEventKind.Completed);
        Assert.InRange(events.Count(one => one.Kind == CampaignEventKind.Unresolved), 1, 2);
        Assert.Empty(fleet.Sandbox.Messages);
    }

    /// <summary>As after a failover that lost the end of the job: its process lives, so that no scheduler takes it over.</summary>
    [Fact]
    public async Task Sweep_SchedulerTakesTheJobForExecutingForEver_RunsAllTheSame()
    {
        await using var fleet = await TestFleet.StartAsync(options => (options.Lease, options.CallTimeout, options.SettleTime) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(0.9), TimeSpan.Zero));
        await Wait.UntilAsync(async () => await fleet.ExecuteAsync("update smslive247_qrtz_triggers set trigger_state = 'BLOCKED' where trigger_state = 'WAITING'") > 0);
        await fleet.ExecuteAsync("delete from smslive247_qrtz_fired_triggers");

        var campaign = await fleet.StartCampaignAsync(1);

        await campaign.ForAsync(progress => progress.State == CampaignState.Completed);
        Assert.Equal(0, await fleet.ReadAsync<long>("select count(*) from smslive247_qrtz_triggers where trigger_state <> 'BLOCKED'"));
    }

    private void Configure(CampaignsOptions options)
    {
        (options.Lease, options.CallTimeout, options.SettleTime) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(1), TimeSpan.Zero);
        options.WrapConnection = new ConnectionWatch { OnCommand = PassAsync }.Wrap;
    }

    /// <summary>The first statement of a sweep, which has no transaction.</summary>
    private Task PassAsync(WatchedCommand command) => command.Transaction is not null || !command.CommandText.StartsWith("select (case when", StringComparison.Ordinal)
        ? Task.CompletedTask
        : (Interlocked.Increment(ref sweeps) == 1 ? first : both).PassAsync();
}
