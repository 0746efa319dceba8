namespace Smslive247.Campaigns.Tests.OptOuts;

public sealed class OptOutTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "Sandbox", true)]
    [InlineData(null, "SANDBOX", true)]
    [InlineData(null, "Other", false)]
    [InlineData("other", null, false)]
    public async Task AddAsync_Scope_SkipsItsMessagesOnly(string? account, string? sender, bool isSkipped)
    {
        await using var fleet = await TestFleet.StartAsync();
        await fleet.OptOuts.AddAsync("0803 000 0002", account, sender);

        var campaign = await fleet.StartCampaignAsync(3);
        var progress = await campaign.ForAsync(progress => progress[RecipientState.Sent] + progress[RecipientState.Skipped] == 3);

        Assert.Equal(isSkipped ? 1 : 0, progress[RecipientState.Skipped]);
        Assert.Equal(isSkipped, fleet.Sandbox.Messages.All(message => message.PhoneNumber != TestFleet.Number(2)));
    }

    [Fact]
    public async Task AddAsync_AfterStart_SkipsWhatIsNotClaimed()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(3);
        await fleet.OptOuts.AddAsync(TestFleet.Number(3));

        await fleet.Host.StartAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 2 && progress[RecipientState.Skipped] == 1);

        Assert.Equal("opted-out", (await campaign.ListAsync(RecipientState.Skipped).SingleAsync()).Reason);
    }

    [Theory]
    [InlineData(false, "Skipped")]
    [InlineData(true, "Sent")]
    public async Task Outbox_OptedOut_IsSkippedUnlessItIgnoresOptOuts(bool ignores, string state)
    {
        await using var fleet = await TestFleet.StartAsync(options => options.OutboxIgnoresOptOuts = ignores);
        await fleet.OptOuts.AddAsync(TestFleet.Number(1));

        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(1), "Hello"));

        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("one"))!.State.ToString() == state);
    }

    [Fact]
    public async Task RemoveAsync_Added_IsContainedNoMore()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.OptOuts.AddAsync(TestFleet.Number(1), senderId: "MyShop");
        await fleet.OptOuts.AddAsync(TestFleet.Number(1), senderId: "MyShop");
        Assert.True(await fleet.OptOuts.ContainsAsync("08030000001", senderId: "myshop"));
        Assert.False(await fleet.OptOuts.ContainsAsync("08030000001"));

        Assert.True(await fleet.OptOuts.RemoveAsync(TestFleet.Number(1), senderId: "MyShop"));

        Assert.False(await fleet.OptOuts.RemoveAsync(TestFleet.Number(1), senderId: "MyShop"));
        Assert.False(await fleet.OptOuts.ContainsAsync(TestFleet.Number(1), senderId: "MyShop"));
    }
}
