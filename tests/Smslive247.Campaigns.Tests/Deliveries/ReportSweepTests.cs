using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using System.Diagnostics.Metrics;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>Reports come from lists, for many messages at once.</summary>
public sealed class ReportSweepTests
{
    [Theory]
    [InlineData(CampaignsApiVersion.V4)]
    [InlineData(CampaignsApiVersion.V5)]
    public async Task RunAsync_OperatorsReport_IsWhatTheyReported(CampaignsApiVersion version)
    {
        await using var fleet = await ReportSteps.StartAsync(configure: options => options.ApiVersion = version);
        var campaign = await fleet.SendAsync(6);
        string[] statuses = ["DELIVRD", "delivrd", "UNDELIV", "EXPIRED", "REJECTD", "ACCEPTD"];
        foreach (var (status, message) in statuses.Zip(fleet.Sandbox.Messages.OrderBy(message => message.PhoneNumber)))
        {
            fleet.Sandbox.Report(message.Id, status);
        }

        Assert.Equal(1, await fleet.ReadReportsAsync());

        Assert.Equal(
            [DeliveryState.Delivered, DeliveryState.Delivered, DeliveryState.Undelivered, DeliveryState.Undelivered, DeliveryState.Undelivered, DeliveryState.Waiting],
            await campaign.ListAsync().Select(recipient => recipient.Delivery).ToListAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 2), (DeliveryState.Undelivered, 3), (DeliveryState.Waiting, 1)), await campaign.DeliveriesAsync());
        Assert.Equal(3, (await campaign.GetProgressAsync())[DeliveryState.Undelivered]);
    }

    [Fact]
    public async Task RunAsync_TwoThousandMessages_RequestsTheirPagesOnly()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(2_000);

        var requests = await fleet.ReadReportsAsync();

        Assert.Equal(4, requests);
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 2_000)), await campaign.DeliveriesAsync());
        Assert.Equal(0, await fleet.ReadReportsAsync());
    }

    [Fact]
    public async Task RunAsync_MessageIsYoung_RequestsNothing()
    {
        await using var fleet = await ReportSteps.StartAsync(configure: options => options.FirstReportCheck = TimeSpan.FromMinutes(1));
        await fleet.SendAsync(2);

        Assert.Equal(0, await fleet.ReadReportsAsync());

        await MoveBackAsync(fleet, TimeSpan.FromSeconds(61));
        Assert.Equal(1, await fleet.CountListsAsync(fleet.SweepAsync));
    }

    [Fact]
    public async Task RunAsync_NoReportYet_ReadsTheListLaterOnly()
    {
        await using var fleet = await ReportSteps.StartAsync();
        await fleet.SendAsync(2);
        Assert.Equal(1, await fleet.ReadReportsAsync());
        await fleet.ExecuteAsync("update smslive247_account set reports_due = 0");

        Assert.Equal(0, await fleet.CountListsAsync(fleet.SweepAsync));
        Assert.Equal(1, await fleet.ReadAsync<long>($"select count(distinct report_due) from smslive247_message where report_due > {fleet.Database.Now}"));
    }

    /// <summary>The sandbox sent it 71 hours ago by its clock, and the rows are moved back as far.</summary>
    [Fact]
    public async Task RunAsync_NoReportFor72Hours_IsNoReportForGood()
    {
        var age = TimeSpan.FromHours(71);
        await using var fleet = await ReportSteps.StartAsync(options => options.TimeProvider = new ShiftedTime(-age), options => options.FirstReportCheck = TimeSpan.FromMinutes(1));
        var campaign = await fleet.SendAsync(1);
        await MoveBackAsync(fleet, age);
        Assert.Equal(1, await fleet.CountListsAsync(fleet.SweepAsync));
        Assert.Equal(DeliveryState.Waiting, (await campaign.ListAsync().SingleAsync()).Delivery);

        await MoveBackAsync(fleet, TimeSpan.FromHours(2));
        Assert.Equal(1, await fleet.CountListsAsync(fleet.SweepAsync));
        Assert.Equal(DeliveryState.NoReport, (await campaign.ListAsync().SingleAsync()).Delivery);

        fleet.ReportAll("DELIVRD");
        Assert.Equal(0, await fleet.ReadReportsAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.NoReport, 1)), await campaign.DeliveriesAsync());
    }

    [Fact]
    public async Task RunAsync_ReportBeforeTheLastRead_IsDelivered()
    {
        await using var fleet = await ReportSteps.StartAsync(configure: options => options.ReportTimeout = options.FirstReportCheck);
        var campaign = await fleet.SendAsync(1);
        fleet.ReportAll("DELIVRD");

        await fleet.ReadReportsAsync();

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 1)), await campaign.DeliveriesAsync());
    }

    [Fact]
    public async Task RunAsync_MessageWithoutId_IsNoReportWithoutARequest()
    {
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.SendAsync(1);
        await fleet.ExecuteAsync("update smslive247_message set message_id = null");

        Assert.Equal(0, await fleet.ReadReportsAsync());

        Assert.Equal(ReportSteps.Counts((DeliveryState.NoReport, 1)), await campaign.DeliveriesAsync());
    }

    [Fact]
    public async Task RunAsync_MessageOfTheOutbox_ShowsItsDelivery()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        await fleet.Outbox.EnqueueAsync("order", new("Sandbox", TestFleet.Number(1), "On its way"));
        Assert.Null((await fleet.Outbox.FindAsync("order"))!.Delivery);
        await fleet.WorkAsync(async () => (await fleet.Outbox.FindAsync("order"))!.State == RecipientState.Sent);
        Assert.Equal(DeliveryState.Waiting, (await fleet.Outbox.FindAsync("order"))!.Delivery);

        await fleet.ReadReportsAsync();

        Assert.Equal(DeliveryState.Delivered, (await fleet.Outbox.FindAsync("order"))!.Delivery);
        Assert.Equal(1, (await fleet.Outbox.GetProgressAsync())[DeliveryState.Delivered]);
    }

    [Fact]
    public async Task RunAsync_Reports_AreCounted()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var reports = new MetricCollector<long>(fleet.Get<IMeterFactory>(), "Smslive247.Campaigns", "smslive247.campaigns.reports");
        await fleet.SendAsync(3);
        await fleet.ExecuteAsync("update smslive247_message set message_id = null where send_id = (select max(send_id) from smslive247_message)");

        await fleet.ReadReportsAsync();

        Assert.Equal([("Delivered", 2), ("NoReport", 1)], reports.GetMeasurementSnapshot().Select(one => ((string)one.Tags["smslive247.campaigns.delivery"]!, one.Value)).Order());
    }

    private static async Task MoveBackAsync(TestFleet fleet, TimeSpan age)
    {
        fleet.Sandbox.AdvanceTime(age);
        var ago = new { ago = (long)age.TotalMicroseconds };
        await fleet.ExecuteAsync("update smslive247_send set claimed_at = claimed_at - @ago", ago);
        await fleet.ExecuteAsync("update smslive247_message set recorded_at = recorded_at - @ago, report_due = report_due - @ago", ago);
        await fleet.ExecuteAsync("update smslive247_account set reports_due = 0");
    }
}
