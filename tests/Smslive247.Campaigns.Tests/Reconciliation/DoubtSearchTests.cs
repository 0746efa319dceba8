using Smslive247.Campaigns.Database;

namespace Smslive247.Campaigns.Tests.Reconciliation;

public sealed class DoubtSearchTests
{
    [Fact]
    public async Task ReconcileAsync_ResponsesWereLost_FindsWhatWasSent()
    {
        await using var fleet = await StartAsync();
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: true), times: 3);
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: false), times: 2);
        var campaign = await fleet.StartCampaignAsync(10);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 5 && progress[RecipientState.Unknown] == 5);
        await SendOneAsync(fleet);

        var summary = await ReconcileAsync(fleet);

        Assert.Equal(new(3, 2, IsTrusted: true), summary);
        var progress = await campaign.GetProgressAsync();
        Assert.Equal((8, 2), (progress[RecipientState.Sent], progress[RecipientState.Unresolved]));
        Assert.Equal((8m, 2m), (progress.CreditsSpent, progress.CreditsReserved));
        var owned = await campaign.ListAsync(RecipientState.Sent).SelectMany(recipient => recipient.MessageIds.ToAsyncEnumerable()).ToListAsync();
        Assert.Equal(fleet.Sandbox.Messages.Where(message => message.Text != "Other").Select(message => message.Id).Order(), owned.Order());
    }

    [Theory]
    [InlineData(-100)]
    [InlineData(100)]
    public async Task ReconcileAsync_ClockOfTheServiceIsOff_FindsWhatWasSent(int seconds)
    {
        await using var fleet = await StartAsync(sandbox => sandbox.TimeProvider = new ShiftedTime(TimeSpan.FromSeconds(seconds)));
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: true));
        var campaign = await fleet.StartCampaignAsync(1);
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] == 1);

        Assert.Equal(1, (await ReconcileAsync(fleet)).Found);
    }

    [Fact]
    public async Task ReconcileAsync_NothingWasSentAfterTheDoubt_IsNotTrusted()
    {
        await using var fleet = await StartAsync();
        await SendOneAsync(fleet);
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: false));
        var campaign = await fleet.StartCampaignAsync(1);
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] == 1);

        Assert.Equal(new(0, 1, IsTrusted: false), await ReconcileAsync(fleet, TimeSpan.FromMilliseconds(1_000)));

        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Unknown]);
    }

    [Fact]
    public async Task ListDoubtsAsync_AfterSearches_HasTheEvidence()
    {
        await using var fleet = await StartAsync();
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: true));
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: false));
        var campaign = await fleet.StartCampaignAsync(2);
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] == 2);
        await SendOneAsync(fleet);
        await ReconcileAsync(fleet);

        var doubts = await campaign.ListDoubtsAsync().ToListAsync();

        Assert.Equal([RecipientState.Sent, RecipientState.Unresolved], doubts.Select(doubt => doubt.Recipient.State).Order());
        Assert.All(doubts, doubt => Assert.Equal(doubt.Recipient.State == RecipientState.Sent, Assert.Single(doubt.Evidence).WasFound));
        Assert.All(doubts, doubt => Assert.Equal((2, true, (decimal?)99_998), (doubt.Evidence[0].Listed, doubt.Evidence[0].IsTrusted, doubt.Evidence[0].CreditsAfter)));
    }

    /// <summary>An earlier attempt, too, may have been charged, unless nothing was sent.</summary>
    [Theory]
    [InlineData(DoubtResolution.Sent, RecipientState.Sent, 1, 1)]
    [InlineData(DoubtResolution.NotSent, RecipientState.Refused, 0, 0)]
    public async Task ResolveAsync_APersonKnows_EndsTheDoubt(DoubtResolution resolution, RecipientState state, int spent, int reserved)
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.StartCampaignAsync(1);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 1);
        await fleet.ExecuteAsync("delete from smslive247_message");
        await fleet.ExecuteAsync("update smslive247_send set state = 5, earlier_reserved = 1000000");
        await fleet.ExecuteAsync("update smslive247_ledger set spent = 0, released = 0");

        Assert.True(await campaign.ResolveAsync("0803 000 0001", resolution));
        Assert.False(await campaign.ResolveAsync("0803 000 0001", resolution));

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((1, spent, reserved), (progress[state], progress.CreditsSpent, progress.CreditsReserved));
        Assert.Single(fleet.Sandbox.Messages);
    }

    /// <summary>Its message may still come into the list.</summary>
    [Fact]
    public async Task ReconcileAsync_DoubtIsYoungerThanTheSettleTime_StaysUnknown()
    {
        await using var fleet = await StartAsync();
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: false));
        var campaign = await fleet.StartCampaignAsync(1);
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] == 1);
        await SendOneAsync(fleet);

        Assert.Equal(new(0, 1, IsTrusted: true), await ReconcileAsync(fleet, settleTime: TimeSpan.FromMinutes(5)));

        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Unknown]);
    }

    /// <summary>By its key: the number may have other messages in the outbox.</summary>
    [Fact]
    public async Task ResolveAsync_OutboxMessage_EndsThisDoubtOnly()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(1), "One"));
        await fleet.Outbox.EnqueueAsync("two", new("Sandbox", TestFleet.Number(1), "Two"));
        await fleet.SetStateAsync(RecipientState.Unresolved);

        Assert.True(await fleet.Outbox.ResolveAsync("one", DoubtResolution.Sent));

        Assert.Equal(RecipientState.Sent, (await fleet.Outbox.FindAsync("one"))!.State);
        Assert.Equal("Two", (await fleet.Outbox.ListDoubtsAsync().SingleAsync(doubt => doubt.Recipient.State == RecipientState.Unresolved)).Recipient.Text);
    }

    /// <summary>A short lease, after which a message in doubt can be searched; workers themselves wait longer.</summary>
    private static Task<TestFleet> StartAsync(Action<SandboxOptions>? sandbox = null) => TestFleet.StartAsync(
        options => (options.Lease, options.CallTimeout, options.SettleTime) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2.4), TimeSpan.FromMinutes(5)), sandbox);

    private static async Task SendOneAsync(TestFleet fleet)
    {
        await fleet.Outbox.EnqueueAsync("other", new("Sandbox", TestFleet.Number(99), "Other"));
        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("other"))!.State == RecipientState.Sent);
    }

    private static async Task<ReconciliationSummary> ReconcileAsync(TestFleet fleet, TimeSpan? settleTime = null)
    {
        await Wait.UntilAsync(async () => await fleet.Database.ReadAsync(
            session => session.ScalarAsync<long>($"select count(*) from smslive247_send where state in (1, 4) and lease_until >= {fleet.Database.Now}"), CancellationToken.None) == 0);
        using var manager = fleet.CreateHost(options => (options.IsWorker, options.SettleTime, options.CallTimeout) = (false, settleTime ?? TimeSpan.Zero, TimeSpan.FromSeconds(2.4)));
        return await manager.Services.GetRequiredService<ICampaigns>().ReconcileAsync();
    }
}
