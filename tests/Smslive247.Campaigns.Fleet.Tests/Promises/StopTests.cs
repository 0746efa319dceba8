namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G5, G6, G7: credits, hours and pauses end sending on all machines.</summary>
public sealed class StopTests(PostgresCluster cluster)
{
    private const decimal Credits = 150;

    [Fact]
    public async Task Pause_OnceItReturned_NothingNewLeaves()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 300 });
        var campaign = await fleet.StartCampaignAsync(2_000);
        await fleet.StartWorkersAsync(2);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 100);

        for (var pauses = 0; pauses < 5; pauses++)
        {
            await campaign.PauseAsync();
            var (sent, stamps) = (fleet.Sandbox.AcceptedMessages, fleet.ReadStamps().Count);
            await Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None);
            Assert.Equal((sent, stamps), (fleet.Sandbox.AcceptedMessages, fleet.ReadStamps().Count));
            Assert.Equal(0, (await campaign.GetProgressAsync())[RecipientState.Sending]);
            await campaign.ResumeAsync();
            await campaign.ForAsync(progress => progress[RecipientState.Sent] > sent);
        }

        await campaign.ForRestAsync();
        await fleet.AssertConsistentAsync(campaign, 2_000);
    }

    [Fact]
    public async Task Hours_EndWhileWorkersSend_NothingLeavesAfterThem()
    {
        var end = TimeProvider.System.GetUtcNow().AddSeconds(12);
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 200, HoursEnd = TimeOnly.FromDateTime(end.UtcDateTime) });
        var campaign = await fleet.StartCampaignAsync(10_000);
        await fleet.StartWorkersAsync(2);

        await Task.Delay(end - TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(2), CancellationToken.None);

        // A request takes its time from the check to the handler that stamps it.
        var stamps = fleet.ReadStamps();
        Assert.NotEmpty(stamps);
        Assert.InRange(stamps[^1], 0, (end - DateTimeOffset.UnixEpoch).TotalSeconds + .25);
        Assert.True((await campaign.GetProgressAsync())[RecipientState.Pending] > 0);
    }

    [Fact]
    public async Task Credits_RunOut_AllCampaignsOfTheAccountArePaused()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 300 }, sandbox => sandbox.Credits = Credits);
        var one = await fleet.StartCampaignAsync(400);
        var other = await fleet.StartCampaignAsync(400, name: "other");
        await fleet.StartWorkersAsync(2);

        foreach (var campaign in new[] { one, other })
        {
            var progress = await campaign.ForAsync(progress => progress.State == CampaignState.Paused && progress[RecipientState.Sending] == 0);
            Assert.Equal(CampaignPauseReason.NoCredit, progress.PauseReason);
            Assert.True(progress[RecipientState.Pending] > 0);
        }

        Assert.Equal(Credits, fleet.Sandbox.AcceptedMessages);
        fleet.Sandbox.Credits = 1_000;
        await one.ResumeAsync();
        Assert.Equal(400, (await one.ForRestAsync())[RecipientState.Sent]);
    }

    [Fact]
    public async Task Budget_IsSpent_TheRestIsSkipped()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { CreditsPerPart = 1, PartsPerSecond = 500 });
        var campaign = await fleet.StartCampaignAsync(400, budget: Credits);
        await Task.WhenAll(fleet.StartWorkerAsync(), fleet.StartWorkerAsync(), fleet.StartWorkerAsync());

        var progress = await campaign.ForRestAsync();

        Assert.Equal((Credits, Credits, 400 - Credits), (progress.CreditsSpent, fleet.Sandbox.AcceptedMessages, progress[RecipientState.Skipped]));
    }

    /// <summary>The service charges 1.5 where 1 was known: at most what is in flight costs the difference.</summary>
    [Fact]
    public async Task Price_Rises_TheCampaignIsPausedAndTheBudgetPassedByTheDifferenceOfWhatWasInFlight()
    {
        const decimal Charged = 1.5m;
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { CreditsPerPart = 1, MaxInFlight = 16 }, sandbox => sandbox.CreditsPerPart = Charged);
        var campaign = await fleet.StartCampaignAsync(400, budget: Credits);
        await fleet.StartWorkersAsync(2);

        await campaign.ForAsync(progress => progress.State == CampaignState.Paused && progress.PauseReason == CampaignPauseReason.PriceRose && progress[RecipientState.Sending] == 0);
        Assert.InRange(fleet.Sandbox.AcceptedMessages, 1, 2 * 16);

        // From now on, the price is known.
        await campaign.ResumeAsync();
        var progress = await campaign.ForRestAsync();
        Assert.InRange(progress.CreditsSpent, Credits - Charged, Credits + (2 * 16 * (Charged - 1)));
    }
}
