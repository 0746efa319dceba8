using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Tests.Deliveries;

public sealed class ReportUpgradeTests
{
    [Fact]
    public async Task EnsureAsync_MessagesOfAnEarlierVersion_GetReportsToo()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(3);
        await RemoveDeliveriesAsync(fleet);
        using var newer = fleet.CreateHost();

        await newer.Services.GetRequiredService<SchemaUpgrade>().EnsureAsync(CancellationToken.None);

        Assert.Equal(ReportSteps.Counts((DeliveryState.Waiting, 3)), await campaign.DeliveriesAsync());
        Assert.Equal(1, await fleet.CountListsAsync(fleet.SweepAsync));
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 3)), await campaign.DeliveriesAsync());
    }

    /// <summary>As the version before had the tables.</summary>
    private static async Task RemoveDeliveriesAsync(TestFleet fleet)
    {
        string[] statements =
        [
            "drop index smslive247_message_due", "drop index smslive247_message_change",
            .. from column in (string[])["accepted_at", "delivery", "reported_at", "report_due", "campaign_id", "change_number"] select $"alter table smslive247_message drop column {column}",
            .. from column in (string[])["reports_due", "change_number"] select $"alter table smslive247_account drop column {column}",
            "delete from smslive247_schema where scriptname like '0003-deliveries%'",
        ];
        foreach (var statement in statements)
        {
            await fleet.ExecuteAsync(statement);
        }
    }
}
