using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.Worker;

namespace Smslive247.Campaigns.Tests.Reconciliation;

/// <summary>What is read before anything is sent again.</summary>
public sealed class PreflightTests
{
    [Theory]
    [InlineData(-100)]
    [InlineData(0)]
    [InlineData(100)]
    public async Task RunAsync_ClockOfTheServiceIsOff_FindsWhatWasSent(int seconds)
    {
        await using var fleet = await StartAsync(sandbox => sandbox.TimeProvider = new ShiftedTime(TimeSpan.FromSeconds(seconds)));
        await SendAndForgetAsync(fleet);

        await CloseGapAsync(fleet);

        Assert.Equal(5, await CountAsync(fleet, RecipientState.Sent));
    }

    /// <summary>The balance decides nothing.</summary>
    [Fact]
    public async Task RunAsync_BalanceCannotBeRead_ClosesTheGap()
    {
        await using var fleet = await StartAsync();
        await fleet.StartCampaignAsync(3);
        await OpenGapAsync(fleet);
        fleet.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Status(403), OperationId = "Accounts_Get" });

        await fleet.SweepAsync();

        Assert.Equal(0, await GapsAsync(fleet));
    }

    /// <summary>As with a filter of another time zone: the account sent just before the gap, and its list shows nothing.</summary>
    [Fact]
    public async Task RunAsync_ListLacksWhatItMustHave_KeepsTheGap()
    {
        await using var fleet = await StartAsync(sandbox => sandbox.TimeProvider = new ShiftedTime(TimeSpan.FromHours(1)));
        await fleet.StartCampaignAsync(2);
        var send = Assert.Single(await fleet.ClaimAsync(1));
        await fleet.WriteAsync(new SendResult(send, RecipientState.Sent) { MessageId = "m" });
        await fleet.ExecuteAsync($"insert into smslive247_gap (account, gap_from, opened_at) values ('', {fleet.Database.Now}, {fleet.Database.Now})");
        await Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);

        await fleet.SweepAsync();
        Assert.Equal(1, await GapsAsync(fleet));

        await fleet.ExecuteAsync("update smslive247_message set recorded_at = recorded_at - 60 * 1000000");
        await fleet.SweepAsync();
        Assert.Equal(0, await GapsAsync(fleet));
    }

    /// <summary>A sandbox forgets what was sent.</summary>
    [Fact]
    public async Task RunAsync_EmptyListsAreTrusted_ClosesTheGap()
    {
        await using var fleet = await TestFleet.StartAsync(options =>
        {
            Configure(options);
            options.TrustEmptyLists = true;
        }, isStarted: false);
        await fleet.StartCampaignAsync(2);
        await fleet.WriteAsync(new SendResult(Assert.Single(await fleet.ClaimAsync(1)), RecipientState.Sent) { MessageId = "m" });
        await fleet.ExecuteAsync($"insert into smslive247_gap (account, gap_from, opened_at) values ('', {fleet.Database.Now}, {fleet.Database.Now})");

        await CloseGapAsync(fleet);
    }

    /// <summary>What is in doubt is never sent by itself, but what is pending is: so it comes first.</summary>
    [Fact]
    public async Task AdoptAsync_AnOldDoubtHasTheSameText_TakesItForThePendingOne()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.Outbox.EnqueueAsync("old", new("Sandbox", TestFleet.Number(1), "Hi"));
        await fleet.SetStateAsync(RecipientState.Unresolved);
        await fleet.Outbox.EnqueueAsync("new", new("Sandbox", TestFleet.Number(1), "Hi"));

        await fleet.AdoptAsync(new ListedMessage("m", TestFleet.Number(1), "Sandbox", "Hi", fleet.Sandbox.Now, 1));

        Assert.Equal(RecipientState.Unresolved, (await fleet.Outbox.FindAsync("old"))!.State);
        Assert.Equal(RecipientState.Sent, (await fleet.Outbox.FindAsync("new"))!.State);
    }

    [Theory]
    [InlineData("0803 000 0001")]
    [InlineData("+2348030000001")]
    public async Task AdoptAsync_NumberInAnotherForm_IsTheSame(string listed)
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(1);

        Assert.Equal(1, await fleet.AdoptAsync(new ListedMessage("m", listed, "Sandbox", "Hello P1", fleet.Sandbox.Now, 1)));
    }

    /// <summary>It was cancelled while the gap was open.</summary>
    [Fact]
    public async Task AdoptAsync_MessageWasSkippedMeanwhile_IsSent()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(2);
        await OpenGapAsync(fleet);
        await campaign.CancelAsync();

        await fleet.AdoptAsync(new ListedMessage("m", TestFleet.Number(1), "Sandbox", "Hello P1", fleet.Sandbox.Now, 1));

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((1, 1, 1m), (progress[RecipientState.Sent], progress[RecipientState.Skipped], progress.CreditsSpent));
    }

    private static Task<TestFleet> StartAsync(Action<SandboxOptions>? sandbox = null) => TestFleet.StartAsync(Configure, sandbox, account: options => options.MaxRetries = 0, isStarted: false);

    private static void Configure(CampaignsOptions options) => (options.Lease, options.CallTimeout, options.SettleTime) = (TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(0.9), TimeSpan.Zero);

    /// <summary>As a backup from before the first claim, on another server.</summary>
    private static async Task SendAndForgetAsync(TestFleet fleet)
    {
        await fleet.StartCampaignAsync(5);
        using (var host = fleet.CreateHost(Configure))
        {
            await host.StartAsync();
            await Wait.UntilAsync(async () => await CountAsync(fleet, RecipientState.Sent) == 5);
            await host.StopAsync();
        }

        await fleet.ExecuteAsync("delete from smslive247_message");
        await fleet.ExecuteAsync("update smslive247_send set state = 0, attempt = 0, claim_id = null");
        await fleet.ExecuteAsync("update smslive247_setting set value = 'another' where name = 'database_identity'");
        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);
    }

    private static Task CloseGapAsync(TestFleet fleet) => Wait.UntilAsync(async () =>
    {
        await fleet.Get<Preflight>().RunAsync(CancellationToken.None);
        return await GapsAsync(fleet) == 0;
    });

    private static Task<int> OpenGapAsync(TestFleet fleet) => fleet.ExecuteAsync("insert into smslive247_gap (account, gap_from, opened_at) values ('', 1, 1)");

    private static Task<long> GapsAsync(TestFleet fleet) => fleet.ReadAsync<long>("select count(*) from smslive247_gap");

    private static Task<long> CountAsync(TestFleet fleet, RecipientState state) => fleet.ReadAsync<long>($"select count(*) from smslive247_send where state = {(int)state}");
}
