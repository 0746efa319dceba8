using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.Reconciliation;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>A sweep reads for a time only, since other things of it wait meanwhile, and the next one goes on.</summary>
public sealed class ReportTurnTests
{
    [Fact]
    public async Task RunAsync_ListOfAnAccountFails_ReadsTheOthers()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(2);
        using var host = fleet.CreateHost(
            options => options.FirstReportCheck = TimeSpan.FromMilliseconds(100),
            services => services.AddSmslive247("bank", options => (options.ApiKey, options.BaseAddress) = ("no such key", fleet.Sandbox.Address)));
        var failing = await host.Services.GetRequiredService<ICampaigns>().CreateAsync(new("failing", "Sandbox") { Text = "Hello", Account = "bank" });
        await failing.AddRecipientsAsync(TestFleet.Rows(1));
        await fleet.ExecuteAsync(
            "insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at) select id, 1, 'm', 0, 0 from smslive247_send where campaign_id = (select max(id) from smslive247_campaign)");
        await fleet.SetDueAsync();

        await host.Services.GetRequiredService<ReportSweep>().RunAsync(CancellationToken.None);

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 2)), await campaign.DeliveriesAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.Waiting, 1)), await failing.DeliveriesAsync());
    }

    [Fact]
    public async Task RunAsync_MoreThanOneGroupIsDue_GoesOnWithTheNextSweep()
    {
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.StartCampaignAsync(ReportStore.GroupSize + 1);
        await fleet.ExecuteAsync("insert into smslive247_message (send_id, attempt, credits, recorded_at) select id, 1, 0, 0 from smslive247_send");

        await fleet.RunReportsAsync();
        Assert.Equal(ReportSteps.Counts((DeliveryState.Waiting, 1), (DeliveryState.NoReport, ReportStore.GroupSize)), await campaign.DeliveriesAsync());
        await fleet.RunReportsAsync();

        Assert.Equal(ReportSteps.Counts((DeliveryState.NoReport, ReportStore.GroupSize + 1)), await campaign.DeliveriesAsync());
    }

    /// <summary>Two windows, and a list that takes eleven seconds.</summary>
    [Fact]
    public async Task RunAsync_ListIsSlow_GoesOnWithTheNextSweep()
    {
        var time = new SlowTime();
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero, options => options.TimeProvider = time);
        fleet.Sandbox.RequestObserver = _ => time.Slow(TimeSpan.FromSeconds(11));
        var campaign = await fleet.StartCampaignAsync(2);
        foreach (var number in (int[])[1, 2])
        {
            var sent = fleet.Sandbox.AddForeignMessage(TestFleet.Number(number), $"Hello P{number}", dateSubmitted: fleet.Sandbox.Now.AddHours(-number));
            await fleet.AdoptAsync(new ListedMessage(sent.Id, sent.PhoneNumber, sent.SenderId, sent.Text, sent.DateSubmitted, 1));
        }

        await Task.Delay(200, CancellationToken.None);
        Assert.Equal(1, await fleet.ReadReportsAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.Waiting, 1), (DeliveryState.Delivered, 1)), await campaign.DeliveriesAsync());
        Assert.Equal(1, await fleet.CountListsAsync(fleet.RunReportsAsync));

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 2)), await campaign.DeliveriesAsync());
    }

    /// <summary>The clock is right; it measures more than has passed.</summary>
    private sealed class SlowTime : TimeProvider
    {
        private long slow;

        public void Slow(TimeSpan time) => Interlocked.Add(ref slow, (long)(time.TotalSeconds * TimestampFrequency));

        public override long GetTimestamp() => System.GetTimestamp() + Interlocked.Read(ref slow);
    }
}
