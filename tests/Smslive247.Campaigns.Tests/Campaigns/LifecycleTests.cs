using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Campaigns;

public sealed class LifecycleTests
{
    [Fact]
    public async Task CreateAsync_SameContent_IsTheSameCampaign()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(3));

        var again = await fleet.CreateAsync();

        Assert.Equal(3, (await again.GetProgressAsync()).Total);
        Assert.Single(await fleet.Campaigns.ListAsync());
    }

    [Fact]
    public async Task CreateAsync_OtherContent_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.CreateAsync();

        await Assert.ThrowsAsync<CampaignException>(() => fleet.CreateAsync(text: "Another text"));
        await Assert.ThrowsAsync<CampaignException>(() => fleet.CreateAsync(settings: definition => definition.CreditBudget = 5));
        await Assert.ThrowsAsync<CampaignException>(() => fleet.CreateAsync(settings: definition => definition.GoodUntil = DateTimeOffset.UnixEpoch));
        await Assert.ThrowsAsync<CampaignException>(() => fleet.CreateAsync(settings: definition => definition.Account = "other"));
    }

    [Fact]
    public async Task FindAsync_UnknownName_IsNull()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);

        Assert.Null(await fleet.Campaigns.FindAsync("none"));
    }

    [Theory]
    [InlineData("Hello {Nobody}", "lack a column")]
    [InlineData("{Empty}", "are empty")]
    public async Task StartAsync_TextsCannotBeSent_Throws(string text, string problem)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync(text: text);
        await campaign.AddRecipientsAsync([new(TestFleet.Number(1), new Dictionary<string, string?> { ["Empty"] = "" })]);

        var failure = await Assert.ThrowsAsync<CampaignException>(() => campaign.StartAsync());

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Equal(CampaignState.Draft, (await campaign.GetProgressAsync()).State);
    }

    [Fact]
    public async Task StartAsync_SixParts_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync([new(TestFleet.Number(1), new Dictionary<string, string?> { ["Name"] = new('a', 800) })]);

        await Assert.ThrowsAsync<CampaignException>(() => campaign.StartAsync());
    }

    [Fact]
    public async Task StartAsync_NoRecipients_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();

        await Assert.ThrowsAsync<CampaignException>(() => campaign.StartAsync());
    }

    [Fact]
    public async Task StartAsync_DryRun_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(account: options => options.DryRun = true, isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(1));

        var failure = await Assert.ThrowsAsync<CampaignException>(() => campaign.StartAsync());

        Assert.Contains("DryRun", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_AccountIsNotRegistered_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync(settings: definition => definition.Account = "other");
        await campaign.AddRecipientsAsync(TestFleet.Rows(1));

        await Assert.ThrowsAsync<CampaignException>(() => campaign.StartAsync());
    }

    [Fact]
    public async Task ResumeAsync_Paused_SendsOn()
    {
        await using var fleet = await TestFleet.StartAsync(configure: options => options.PartsPerSecond = 100);
        var campaign = await fleet.StartCampaignAsync(60);

        await campaign.PauseAsync();
        await campaign.PauseAsync();
        Assert.Equal((CampaignState.Paused, CampaignPauseReason.Requested), ((await campaign.GetProgressAsync()).State, (await campaign.GetProgressAsync()).PauseReason));
        await campaign.ResumeAsync();

        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 60);
    }

    [Fact]
    public async Task CancelAsync_Running_SkipsTheRestAndReturnsWhatHadGoneOut()
    {
        await using var fleet = await TestFleet.StartAsync(configure: options => options.PartsPerSecond = 100);
        var campaign = await fleet.StartCampaignAsync(500);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 20);

        var progress = await campaign.CancelAsync();

        Assert.Equal((CampaignState.Cancelled, fleet.Sandbox.AcceptedMessages), (progress.State, progress[RecipientState.Sent]));
        Assert.Equal(500, progress[RecipientState.Sent] + progress[RecipientState.Skipped]);
        Assert.Equal("cancelled", (await campaign.ListAsync(RecipientState.Skipped).FirstAsync()).Reason);
        await Assert.ThrowsAsync<CampaignException>(() => campaign.ResumeAsync());
        await Assert.ThrowsAsync<CampaignException>(() => campaign.RetryUnresolvedAsync(UnresolvedFilter.All));
    }

    [Fact]
    public async Task CancelAsync_MessageInFlightWasNotSent_SkipsItToo()
    {
        var (watch, skipped) = (new ConnectionWatch(), new Gate());
        skipped.Open();
        watch.AfterCommit = statements => skipped.PassAsync(statements.Contains("'cancelled'", StringComparison.Ordinal));
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        var send = Assert.Single(await fleet.ClaimAsync());

        var cancelling = campaign.CancelAsync();
        await skipped.Reached;
        await fleet.WriteAsync(new SendResult(send, RecipientState.Pending, "not-connected"));

        Assert.Equal(1, (await cancelling)[RecipientState.Skipped]);
    }

    /// <summary>A statement over a large campaign would time out, and hold the results up.</summary>
    [Fact]
    public async Task CancelAsync_ManyRecipients_SkipsThemInSeveralTransactions()
    {
        var (watch, commits) = (new ConnectionWatch(), 0);
        watch.AfterCommit = statements => Task.FromResult(statements.Contains("'cancelled'", StringComparison.Ordinal) ? ++commits : commits);
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        var campaign = await fleet.StartCampaignAsync(10_001);

        Assert.Equal(10_001, (await campaign.CancelAsync())[RecipientState.Skipped]);

        // Three, and one behind the wait for what is in flight.
        Assert.Equal(4, commits);
    }

    [Fact]
    public async Task PauseAsync_Draft_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();

        await Assert.ThrowsAsync<CampaignException>(() => campaign.PauseAsync());
    }
}
