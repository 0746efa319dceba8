namespace Smslive247.Campaigns.Tests.Reconciliation;

/// <summary>Each doubt ends, whatever can be read.</summary>
public sealed class DoubtSweepTests
{
    [Fact]
    public async Task SweepAsync_NumberWasErased_IsUnresolved()
    {
        await using var fleet = await StartAsync();
        var campaign = await AddDoubtAsync(fleet);
        await fleet.Campaigns.EraseAsync(TestFleet.Number(1));

        await fleet.SweepAsync();

        await AssertUnresolvedAsync(campaign, "erased");
    }

    [Fact]
    public async Task SweepAsync_ListCannotBeRead_IsUnresolvedInTheEnd()
    {
        await using var fleet = await StartAsync();
        var campaign = await AddDoubtAsync(fleet);
        fleet.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Status(401), OperationId = "Messages_List" });

        await fleet.SweepAsync();
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Unknown]);

        await fleet.ExecuteAsync("update smslive247_send set lease_until = lease_until - 901 * 1000000");
        await fleet.ExecuteAsync("update smslive247_account set searched_at = 0");
        await fleet.SweepAsync();
        await AssertUnresolvedAsync(campaign, "list-not-read");
    }

    [Fact]
    public async Task SweepAsync_GapCannotBeReadEither_IsUnresolvedInTheEnd()
    {
        await using var fleet = await StartAsync();
        var campaign = await AddDoubtAsync(fleet);
        await fleet.ExecuteAsync("update smslive247_send set lease_until = lease_until - 901 * 1000000");
        await fleet.ExecuteAsync("insert into smslive247_gap (account, gap_from, opened_at) values ('', 1, 1)");
        fleet.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Status(401), OperationId = "Messages_List" });

        await fleet.SweepAsync();

        await AssertUnresolvedAsync(campaign, "list-not-read");
        Assert.Equal(0, await fleet.ReadAsync<long>("select count(*) from smslive247_search"));
    }

    /// <summary>Which of the two it was, nobody knows.</summary>
    [Theory]
    [InlineData(RecipientState.Unknown)]
    [InlineData(RecipientState.Sending)]
    public async Task SweepAsync_OneMessageAndTwoDoubtsOfWhichOneIsYoung_FindsNeither(RecipientState young)
    {
        var time = new ShiftedTime(TimeSpan.FromSeconds(-280));
        await using var fleet = await TestFleet.StartAsync(sandbox: options => options.TimeProvider = time, isStarted: false);
        await AddOutboxDoubtAsync(fleet, "old", seconds: 400, RecipientState.Unknown);
        await AddOutboxDoubtAsync(fleet, "young", seconds: 200, young);
        fleet.Sandbox.AddForeignMessage(TestFleet.Number(1), "Hi");

        await fleet.SweepAsync();

        Assert.NotEqual(RecipientState.Sent, (await fleet.Outbox.FindAsync("old"))!.State);
        Assert.NotEqual(RecipientState.Sent, (await fleet.Outbox.FindAsync("young"))!.State);
    }

    /// <summary>Each search reads a list that may be long.</summary>
    [Fact]
    public async Task SweepAsync_SearchedALittleBefore_SearchesLater()
    {
        await using var fleet = await StartAsync();
        await AddDoubtAsync(fleet);

        await fleet.SweepAsync();
        await fleet.SweepAsync();
        Assert.Equal(1, await fleet.ReadAsync<long>("select count(*) from smslive247_search"));

        await fleet.ExecuteAsync("update smslive247_account set searched_at = searched_at - 61 * 1000000");
        await fleet.SweepAsync();
        Assert.Equal(2, await fleet.ReadAsync<long>("select count(*) from smslive247_search"));
    }

    /// <summary>The last balance before anything was in doubt, however often it is searched.</summary>
    [Fact]
    public async Task ListDoubtsAsync_BalanceChanged_HasTheOneBeforeTheDoubt()
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.StartCampaignAsync(2);
        await fleet.SweepAsync();
        await AddDoubtAsync(fleet, campaign);
        fleet.Sandbox.AddForeignMessage(TestFleet.Number(9), "Another", "Sandbox");

        await fleet.ExecuteAsync("update smslive247_account set credits_read_at = 0");
        await fleet.SweepAsync();

        var evidence = Assert.Single((await campaign.ListDoubtsAsync().SingleAsync()).Evidence);
        Assert.Equal((100_000m, 99_999m), (evidence.CreditsBefore, evidence.CreditsAfter));
    }

    private static Task<TestFleet> StartAsync() => TestFleet.StartAsync(isStarted: false);

    /// <summary>A message that is in doubt for longer than the settle time.</summary>
    private static async Task<Campaign> AddDoubtAsync(TestFleet fleet, Campaign? campaign = null)
    {
        campaign ??= await fleet.StartCampaignAsync(1);
        await fleet.ClaimAsync(1);
        await fleet.ExecuteAsync($"update smslive247_send set state = 4, claimed_at = claimed_at - 400 * 1000000, lease_until = lease_until - 400 * 1000000 where state = 1");
        return campaign;
    }

    private static async Task AddOutboxDoubtAsync(TestFleet fleet, string key, int seconds, RecipientState state)
    {
        await fleet.Outbox.EnqueueAsync(key, new("Sandbox", TestFleet.Number(1), "Hi"));
        await fleet.ClaimAsync(1);
        await fleet.ExecuteAsync(
            "update smslive247_send set state = @state, claimed_at = claimed_at - @age, lease_until = lease_until - @age where send_key = @key",
            new { state = (int)state, key, age = seconds * 1_000_000L });
    }

    private static async Task AssertUnresolvedAsync(Campaign campaign, string reason)
    {
        var recipient = await campaign.ListAsync(RecipientState.Unresolved).SingleAsync();
        Assert.Equal(reason, recipient.Reason);
        Assert.Equal(CampaignState.Completed, (await campaign.GetProgressAsync()).State);
    }
}
