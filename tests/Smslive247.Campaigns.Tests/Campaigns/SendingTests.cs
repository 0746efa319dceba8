namespace Smslive247.Campaigns.Tests.Campaigns;

public sealed class SendingTests
{
    [Fact]
    public async Task StartAsync_SixtyRecipients_EachReceivesItsTextOnce()
    {
        await using var fleet = await TestFleet.StartAsync();

        var campaign = await fleet.StartCampaignAsync(60);
        var progress = await campaign.ForAsync(progress => progress.State == CampaignState.Completed);

        Assert.Equal(60, progress[RecipientState.Sent]);
        Assert.Equal(60, progress.CreditsSpent);
        Assert.Equal(0, progress.CreditsReserved);
        Assert.Equal(
            Enumerable.Range(1, 60).Select(number => (TestFleet.Number(number), $"Hello P{number}")).Order(),
            fleet.Sandbox.Messages.Select(message => (message.PhoneNumber, message.Text)).Order());
    }

    [Fact]
    public async Task ListAsync_Sent_HasTheIdsOfTheService()
    {
        await using var fleet = await TestFleet.StartAsync();

        var campaign = await fleet.StartCampaignAsync(5);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 5);

        var ids = await campaign.ListAsync(RecipientState.Sent).Select(recipient => (recipient.PhoneNumber, Assert.Single(recipient.MessageIds))).ToListAsync();
        Assert.Equal(fleet.Sandbox.Messages.Select(message => ((string?)message.PhoneNumber, message.Id)).Order(), ids.Order());
    }
}
