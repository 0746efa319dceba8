namespace Smslive247.Campaigns.Tests.Campaigns;

/// <summary>G5, and what the service refuses.</summary>
public sealed class RefusedTests
{
    [Fact]
    public async Task Refused_TenInARowForAnotherReason_PausesTheCampaign()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.MaxInFlight = 2);
        fleet.Sandbox.FailurePolicy = _ => SandboxFailure.Status(400);

        var campaign = await fleet.StartCampaignAsync(40);
        var progress = await campaign.ForAsync(progress => progress.State == CampaignState.Paused && progress[RecipientState.Sending] == 0);

        Assert.Equal(CampaignPauseReason.Refused, progress.PauseReason);
        Assert.InRange(progress[RecipientState.Refused], 10, 12);
    }

    [Fact]
    public async Task Refused_BadNumbers_AreTheirRecipientsOwn()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddHttpClient("Smslive247").AddHttpMessageHandler(() => new RefusedNumber()));

        var campaign = await fleet.StartCampaignAsync(30);
        var progress = await campaign.ForAsync(progress => progress[RecipientState.Refused] == 30);

        Assert.NotEqual(CampaignState.Paused, progress.State);
        Assert.Equal("number-refused", (await campaign.ListAsync().FirstAsync()).Reason);
    }

    [Fact]
    public async Task Doubts_TenInARow_PauseTheCampaign()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.MaxInFlight = 2);
        fleet.Sandbox.FailurePolicy = _ => SandboxFailure.Status(503);

        var campaign = await fleet.StartCampaignAsync(40);
        var progress = await campaign.ForAsync(progress => progress.State == CampaignState.Paused && progress[RecipientState.Sending] == 0);

        Assert.Equal(CampaignPauseReason.Doubts, progress.PauseReason);
        Assert.InRange(progress[RecipientState.Unknown], 10, 12);
    }

    [Fact]
    public async Task KeyRejected_PausesTheOutboxAndAllCampaignsOfTheAccount()
    {
        await using var fleet = await TestFleet.StartAsync(account: options => options.ApiKey = "wrong");
        var campaign = await fleet.StartCampaignAsync(5);
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(9), "Hello"));

        await campaign.ForAsync(progress => progress.State == CampaignState.Paused && progress.PauseReason == CampaignPauseReason.KeyRejected);
        await Wait.UntilAsync(async () => (await fleet.Outbox.GetProgressAsync()).State == CampaignState.Paused);

        Assert.Equal(5, (await campaign.ForAsync(progress => progress[RecipientState.Sending] == 0))[RecipientState.Pending]);
        Assert.Contains(new CampaignEvent(CampaignEventKind.Paused, "sale", null, CampaignPauseReason.KeyRejected), fleet.Events);
        Assert.Contains(new CampaignEvent(CampaignEventKind.Paused, null, null, CampaignPauseReason.KeyRejected), fleet.Events);
    }

    /// <summary>Keys are read before the request is made.</summary>
    [Fact]
    public async Task KeyProvider_Throws_MessagesStayPendingAndAreSentLater()
    {
        var calls = 0;
        await using var fleet = await TestFleet.StartAsync(account: options =>
        {
            var key = options.ApiKey;
            (options.ApiKey, options.ApiKeyProvider) = (null, _ => Interlocked.Increment(ref calls) <= 12 ? throw new InvalidOperationException() : new(key!));
        });

        var campaign = await fleet.StartCampaignAsync(20);
        var progress = await campaign.ForAsync(progress => progress[RecipientState.Sent] + progress[RecipientState.Unknown] == 20);

        Assert.Equal(20, progress[RecipientState.Sent]);
    }

    [Fact]
    public async Task RateLimited_MovesTheRateAndSendsEachOnce()
    {
        await using var fleet = await TestFleet.StartAsync(sandbox: options => options.RequestsPerSecond = 40);

        var campaign = await fleet.StartCampaignAsync(60);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 60);

        Assert.Equal(60, fleet.Sandbox.Messages.Select(message => message.PhoneNumber).Distinct().Count());
        Assert.Equal(60, fleet.Sandbox.AcceptedMessages);
        Assert.Contains(fleet.Sandbox.Requests, request => request.Status == 429);
    }

    [Fact]
    public async Task NotConnected_StaysPendingAndIsSentLater()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddSingleton<Outage>().AddHttpClient("Smslive247").AddHttpMessageHandler(provider => new OutageHandler(provider.GetRequiredService<Outage>())));
        fleet.Get<Outage>().IsOn = true;
        var campaign = await fleet.StartCampaignAsync(20);
        await Wait.UntilAsync(() => Task.FromResult(fleet.Get<Outage>().Attempts > 8));

        fleet.Get<Outage>().IsOn = false;
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 20);

        Assert.Equal(20, fleet.Sandbox.AcceptedMessages);
    }
}
