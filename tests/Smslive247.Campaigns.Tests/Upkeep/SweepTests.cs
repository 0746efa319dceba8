namespace Smslive247.Campaigns.Tests.Upkeep;

/// <summary>What one process does for all.</summary>
public sealed class SweepTests
{
    [Fact]
    public async Task RunAsync_LeaseIsOver_MessageIsUnknownAndNeverPending()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await SetClaimedAsync(fleet, age: TimeSpan.FromSeconds(61));

        await fleet.SweepAsync();
        await fleet.SweepAsync();

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((2, CampaignState.Running), (progress[RecipientState.Unknown], progress.State));
        Assert.Equal("no-result", (await campaign.ListAsync().FirstAsync()).Reason);
    }

    /// <summary>Two schedulers may fire the same job.</summary>
    [Fact]
    public async Task RunAsync_TwiceAtOnce_IsAsOnce()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(50);
        await SetClaimedAsync(fleet, age: TimeSpan.FromHours(1));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(fleet.SweepAsync)));

        Assert.Equal(50, (await campaign.GetProgressAsync())[RecipientState.Unresolved]);
        await Wait.UntilAsync(() => fleet.Events.Any(one => one.Kind == CampaignEventKind.Completed));
        Assert.Single(fleet.Events, one => one.Kind == CampaignEventKind.Completed);
    }

    [Fact]
    public async Task RunAsync_WithinTheLease_ChangesNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await SetClaimedAsync(fleet, age: TimeSpan.FromSeconds(50));

        await fleet.SweepAsync();

        Assert.Equal(2, (await campaign.GetProgressAsync())[RecipientState.Sending]);
    }

    [Fact]
    public async Task RunAsync_DoubtIsOld_IsUnresolvedUntilAPersonDecides()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await SetClaimedAsync(fleet, age: TimeSpan.FromHours(1));

        await fleet.SweepAsync();

        Assert.Equal((2, CampaignState.Completed), ((await campaign.GetProgressAsync())[RecipientState.Unresolved], (await campaign.GetProgressAsync()).State));
        await Wait.UntilAsync(() => fleet.Events.Count == 3);
        Assert.Equal([CampaignEventKind.Started, CampaignEventKind.Unresolved, CampaignEventKind.Completed], fleet.Events.Select(one => one.Kind));
        Assert.Equal(1, await campaign.RetryUnresolvedAsync(new() { PhoneNumbers = ["0803 000 0002"] }));
        Assert.Equal(0, await campaign.RetryUnresolvedAsync(new() { AttemptedFrom = TimeProvider.System.GetUtcNow().AddMinutes(-1) }));
        Assert.Equal((1, CampaignState.Running), ((await campaign.GetProgressAsync())[RecipientState.Pending], (await campaign.GetProgressAsync()).State));

        await fleet.Host.StartAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 1);
        Assert.Equal(TestFleet.Number(2), Assert.Single(fleet.Sandbox.Messages).PhoneNumber);
    }

    [Fact]
    public async Task RunAsync_GoodUntilIsOver_SkipsTheRest()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2, settings: definition => definition.GoodUntil = TimeProvider.System.GetUtcNow().AddSeconds(-1));

        await fleet.SweepAsync();

        Assert.Equal((2, CampaignState.Completed), ((await campaign.GetProgressAsync())[RecipientState.Skipped], (await campaign.GetProgressAsync()).State));
    }

    [Fact]
    public async Task RunAsync_EveryRecipientIsFinal_CompletesTheCampaign()
    {
        await using var fleet = await TestFleet.StartAsync();
        var campaign = await fleet.StartCampaignAsync(3);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 3);

        await fleet.SweepAsync();

        Assert.Equal(CampaignState.Completed, (await campaign.GetProgressAsync()).State);
    }

    [Fact]
    public async Task RunAsync_WorkerWasNotSeenForADay_IsForgotten()
    {
        await using var fleet = await TestFleet.StartAsync();
        await fleet.ExecuteAsync("insert into smslive247_worker (name, machine, process_id, started_at, seen_at) values ('old', 'm', 1, 0, 0)");

        await fleet.SweepAsync();

        Assert.Equal(1, await fleet.ReadAsync<long>("select count(*) from smslive247_worker"));
    }

    [Fact]
    public async Task RunAsync_TablesAreNewer_ChangesNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await SetClaimedAsync(fleet, age: TimeSpan.FromHours(1));
        await fleet.ExecuteAsync("insert into smslive247_schema (scriptname, applied) values ('9999-newer.sql', '2026-11-30')");

        await fleet.SweepAsync();

        Assert.Equal(2, (await campaign.GetProgressAsync())[RecipientState.Sending]);
    }

    [Fact]
    public async Task RunAsync_PausedWithNothingLeft_CompletesTheCampaign()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await fleet.SetStateAsync(RecipientState.Sent);
        await campaign.PauseAsync();

        await fleet.SweepAsync();
        await campaign.ResumeAsync();
        await campaign.PauseAsync();

        Assert.Equal((CampaignState.Completed, CampaignPauseReason.None), ((await campaign.GetProgressAsync()).State, (await campaign.GetProgressAsync()).PauseReason));
    }

    /// <summary>What was in flight when the campaign was cancelled, by a process that waited for it no longer.</summary>
    [Fact]
    public async Task RunAsync_PendingMessageOfACancelledCampaign_IsSkipped()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        await fleet.ExecuteAsync("update smslive247_campaign set state = 4");

        await fleet.SweepAsync();

        Assert.Equal("cancelled", (await campaign.ListAsync(RecipientState.Skipped).SingleAsync()).Reason);
    }

    private static Task<int> SetClaimedAsync(TestFleet fleet, TimeSpan age) => fleet.ExecuteAsync(
        $"update smslive247_send set state = 1, attempt = 1, worker = 'dead', claim_id = 'dead', claimed_at = {fleet.Database.Now} - @age, lease_until = {fleet.Database.Now} - @age + @lease",
        new { age = (long)age.TotalMicroseconds, lease = (long)fleet.Get<CampaignsOptions>().Lease.TotalMicroseconds });
}
