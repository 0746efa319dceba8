namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>A recipient owns several messages after a retry that a person asked for.</summary>
public sealed class SeveralMessagesTests
{
    [Theory]
    [InlineData(DeliveryState.Delivered, DeliveryState.Undelivered, DeliveryState.Delivered)]
    [InlineData(DeliveryState.Waiting, DeliveryState.Delivered, DeliveryState.Delivered)]
    [InlineData(DeliveryState.NoReport, DeliveryState.Delivered, DeliveryState.Delivered)]
    [InlineData(DeliveryState.Undelivered, DeliveryState.Waiting, DeliveryState.Waiting)]
    [InlineData(DeliveryState.NoReport, DeliveryState.Waiting, DeliveryState.Waiting)]
    [InlineData(DeliveryState.NoReport, DeliveryState.Undelivered, DeliveryState.Undelivered)]
    [InlineData(DeliveryState.NoReport, DeliveryState.NoReport, DeliveryState.NoReport)]
    public async Task Delivery_OfTwoMessages_IsDeliveredIfOneIs(DeliveryState first, DeliveryState second, DeliveryState expected)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        foreach (var (state, attempt) in ((DeliveryState, int)[])[(first, 1), (second, 2)])
        {
            await fleet.ExecuteAsync(
                "insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at, delivery) select min(id), @attempt, @id, 0, 0, @state from smslive247_send",
                new { attempt, id = $"m{attempt}", state = (int)state });
        }

        Assert.Equal([expected, null], await campaign.ListAsync().Select(recipient => recipient.Delivery).ToListAsync());
        Assert.Equal(ReportSteps.Counts((expected, 1)), await campaign.DeliveriesAsync());
    }
}
