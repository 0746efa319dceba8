using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.FleetWorker.Connections;

namespace Smslive247.Campaigns.Tests.Deliveries;

public sealed class ReportStreamTests
{
    [Fact]
    public async Task WatchDeliveriesAsync_ContinuedFromAPosition_HasTheRest()
    {
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.SendAsync(5);
        await ReportAsync(fleet, 1, 2);
        await fleet.ReadReportsAsync();
        var first = await campaign.WatchDeliveriesAsync().Take(2).ToListAsync();
        await ReportAsync(fleet, 3, 4, 5);
        await fleet.ReadReportsAsync();

        var rest = await campaign.ReadStreamAsync(first[^1].Position);

        Assert.Equal(Enumerable.Range(1, 5).Select(TestFleet.Number), first.Concat(rest).Select(change => change.PhoneNumber).Order());
        Assert.All(first.Concat(rest), change => Assert.Equal((DeliveryState.Delivered, "Delivered"), (change.State, change.ToString())));
        Assert.All(first.Concat(rest), change => Assert.InRange(change.ReportedAt!.Value, fleet.Sandbox.Now.AddMinutes(-5), fleet.Sandbox.Now));
        Assert.Equal(fleet.Sandbox.Messages.Select(message => message.Id).Order(), first.Concat(rest).Select(change => change.MessageId).Order());
        Assert.Empty(await campaign.ReadStreamAsync(rest[^1].Position));
    }

    [Fact]
    public async Task WatchDeliveriesAsync_MoreThanOneGroup_HasAll()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(1_100);
        await fleet.ReadReportsAsync();

        Assert.Equal(1_100, (await campaign.ReadStreamAsync()).DistinctBy(change => change.Position).Count());
    }

    [Fact]
    public async Task WatchDeliveriesAsync_OtherCampaign_HasItsOwn()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(2);
        var other = await fleet.StartCampaignAsync(3, "other");
        await fleet.WorkAsync(async () => (await other.GetProgressAsync())[RecipientState.Sent] == 3);
        await fleet.ReadReportsAsync();

        Assert.Equal((2, 3), ((await campaign.ReadStreamAsync()).Count, (await other.ReadStreamAsync()).Count));
    }

    /// <summary>It would end too early if it ended with the first moment in which no message waits.</summary>
    [Theory]
    [InlineData("update smslive247_send set state = 0 where id = (select max(id) from smslive247_send)")]
    [InlineData("update smslive247_send set state = 1 where id = (select max(id) from smslive247_send)")]
    [InlineData("update smslive247_send set state = 4 where id = (select max(id) from smslive247_send)")]
    [InlineData("update smslive247_campaign set state = 2")]
    [InlineData("update smslive247_message set delivery = 0 where send_id = (select max(send_id) from smslive247_message)")]
    public async Task WaitForReportsAsync_MoreMayCome_Waits(string change)
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(2);
        await fleet.ReadReportsAsync();
        await fleet.ExecuteAsync(change);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => campaign.WaitForReportsAsync(soon.Token));
        using var again = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await campaign.WatchDeliveriesAsync(cancellationToken: again.Token).CountAsync(again.Token));
    }

    /// <summary>By a worker, from the start to the end.</summary>
    [Fact]
    public async Task WaitForReportsAsync_WorkerRuns_ReturnsTheCounts()
    {
        await using var fleet = await TestFleet.StartAsync(
            options => (options.Lease, options.CallTimeout, options.FirstReportCheck) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(1.9), TimeSpan.FromMilliseconds(100)),
            options => options.DeliveryDelay = TimeSpan.FromSeconds(1));
        var campaign = await fleet.StartCampaignAsync(50);

        var progress = await campaign.WaitForReportsAsync().WaitAsync(Wait.Limit);

        Assert.Equal((CampaignState.Completed, 50, 0), (progress.State, progress[DeliveryState.Delivered], progress[DeliveryState.Waiting]));
        Assert.Equal(50, (await campaign.ReadStreamAsync()).Count);
    }

    [Fact]
    public async Task WatchDeliveriesAsync_NumberWasErased_HasNoNumber()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(1);
        await fleet.ReadReportsAsync();
        await fleet.Campaigns.EraseAsync(TestFleet.Number(1));

        Assert.Null(Assert.Single(await campaign.ReadStreamAsync()).PhoneNumber);
    }

    /// <summary>A caller that kept a position has seen more than the database remembers.</summary>
    [Fact]
    public async Task WatchDeliveriesAsync_BackupWasRestored_SkipsNone()
    {
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.SendAsync(3);
        await fleet.Location.BackUpAsync();
        await WriteAsync(fleet, 1, 2);
        var position = (await campaign.WatchDeliveriesAsync().Take(2).LastAsync()).Position;

        await fleet.Location.RestoreAsync();
        await WriteAsync(fleet, 3);

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(TestFleet.Number(3), (await campaign.WatchDeliveriesAsync(position, soon.Token).FirstAsync(soon.Token)).PhoneNumber);
    }

    /// <summary>The last change is committed while the stream reads: between its look at the campaign and that at the changes.</summary>
    [Fact]
    public async Task WatchDeliveriesAsync_LastChangeBetweenItsReads_IsNotMissed()
    {
        var watch = new ConnectionWatch();
        await using var fleet = await ReportSteps.StartAsync(configure: options => options.WrapConnection = watch.Wrap);
        var campaign = await fleet.SendAsync(1);
        await fleet.SweepAsync();
        var commands = 0;
        watch.OnCommand = async command =>
        {
            if (command.CommandText.StartsWith("select", StringComparison.Ordinal) && ++commands == 2)
            {
                await WriteAsync(fleet, 1);
            }
        };

        Assert.Single(await campaign.ReadStreamAsync());
    }

    private static Task ReportAsync(TestFleet fleet, params int[] recipients)
    {
        foreach (var message in Messages(fleet, recipients))
        {
            fleet.Sandbox.Report(message.Id, "DELIVRD");
        }

        return Task.CompletedTask;
    }

    private static Task<IReadOnlyList<DeliveryState>> WriteAsync(TestFleet fleet, params int[] recipients) => fleet.Get<ReportStore>().WriteAsync(
        "", Messages(fleet, recipients).Select(message => new ListedMessage(message.Id, "1", "S", "T", null, 1) { Report = new(IsDelivered: true, null) }), CancellationToken.None);

    private static IEnumerable<SandboxMessage> Messages(TestFleet fleet, int[] recipients) =>
        fleet.Sandbox.Messages.Where(message => recipients.Select(TestFleet.Number).Contains(message.PhoneNumber));
}
