using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Reconciliation;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>How the service lists messages is unknown.</summary>
public sealed class UnkindListTests
{
    public static TheoryData<string, Action<SandboxOptions>> Lists => new()
    {
        { "oldest first", options => options.ListOrder = SandboxListOrder.OldestFirst },
        { "random", options => options.ListOrder = SandboxListOrder.Random },
        { "other programs", options => options.ForeignMessageShare = 1 },
        { "other texts", options => options.ListedTexts = SandboxListedTexts.TrimmedCrLf },
    };

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public async Task RunAsync_UnkindList_FindsEachReport(string kind, Action<SandboxOptions> configure)
    {
        await using var fleet = await ReportSteps.StartAsync(options =>
        {
            options.DeliveryDelay = TimeSpan.Zero;
            configure(options);
        });
        var campaign = await fleet.SendAsync(600);

        var requests = await fleet.ReadReportsAsync();

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 600)), await campaign.DeliveriesAsync());
        Assert.Equal(kind == "other programs" ? 3 : 2, requests);
    }

    [Fact]
    public async Task RunAsync_ListIsLate_FindsTheReportNextTime()
    {
        await using var fleet = await ReportSteps.StartAsync(options => (options.DeliveryDelay, options.ListDelay) = (TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        var campaign = await fleet.SendAsync(3);
        await fleet.ReadReportsAsync();
        Assert.Equal(ReportSteps.Counts((DeliveryState.Waiting, 3)), await campaign.DeliveriesAsync());

        fleet.Sandbox.AdvanceTime(TimeSpan.FromSeconds(30));
        await fleet.ReadReportsAsync();

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 3)), await campaign.DeliveriesAsync());
    }

    [Fact]
    public async Task RunAsync_ServiceIsDown_ReadsAgainLater()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(600);

        // The first page is read, and what it has is kept.
        fleet.Sandbox.FailurePolicy = request => request.PathAndQuery.Contains("PageNumber=2", StringComparison.Ordinal) ? SandboxFailure.Status(503) : null;
        Assert.Equal(2, await fleet.ReadReportsAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 500), (DeliveryState.Waiting, 100)), await campaign.DeliveriesAsync());

        fleet.Sandbox.FailurePolicy = null;
        await fleet.ExecuteAsync("update smslive247_account set reports_due = 0");
        Assert.InRange(await fleet.CountListsAsync(fleet.SweepAsync), 1, 2);
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 600)), await campaign.DeliveriesAsync());
    }

    /// <summary>It was recorded long after the service had accepted it.</summary>
    [Fact]
    public async Task RunAsync_MessageWasFoundAfterAGap_ReadsTheListOfItsTime()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.StartCampaignAsync(1);
        var sent = fleet.Sandbox.AddForeignMessage(TestFleet.Number(1), "Hello P1", dateSubmitted: fleet.Sandbox.Now.AddHours(-3));
        var listed = new ListedMessage(sent.Id, sent.PhoneNumber, sent.SenderId, sent.Text, sent.DateSubmitted, 1);
        Assert.Equal(1, await fleet.AdoptAsync(listed));
        await Task.Delay(200, CancellationToken.None);

        Assert.Equal(1, await fleet.ReadReportsAsync());

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 1)), await campaign.DeliveriesAsync());
    }

    /// <summary>Its recipient was claimed again, so that the time of its claim is not known.</summary>
    [Fact]
    public async Task RunAsync_MessageOfAnEarlierAttempt_IsFound()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(1);
        await fleet.ExecuteAsync($"update smslive247_send set attempt = 2, claimed_at = {fleet.Database.Now} + 3600000000");

        await fleet.ReadReportsAsync();

        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 1)), await campaign.DeliveriesAsync());
    }
}
