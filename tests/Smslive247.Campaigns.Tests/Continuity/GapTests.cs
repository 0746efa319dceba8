using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Worker;

namespace Smslive247.Campaigns.Tests.Continuity;

/// <summary>A database that has forgotten claims: nothing is claimed before the list of the service was read.</summary>
public sealed class GapTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    // Backed up after a part was sent, and restored after more was sent.
    [Fact]
    public async Task Start_BackupWasRestored_SendsNothingTwice()
    {
        await using var fleet = await TestFleet.StartAsync(Configure, isStarted: false);
        await fleet.StartCampaignAsync(60);
        await RunUntilAsync(fleet, messages: 20, TimeSpan.Zero);
        await fleet.Location.BackUpAsync();
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(99), "Outbox"));
        await RunUntilAsync(fleet, messages: 40, TimeSpan.Zero);

        await fleet.Location.RestoreAsync();
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(99), "Outbox"));
        await RunUntilAsync(fleet, messages: 61, TestDatabase.TimeUntilRestored);

        Assert.Equal(61, fleet.Sandbox.Messages.Select(message => (message.PhoneNumber, message.Text)).Distinct().Count());
        Assert.Equal(61, fleet.Sandbox.Messages.Count);
    }

    [Fact]
    public async Task ClaimAsync_MarkIsOlderThanRemembered_OpensAGap()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(20);
        await ClaimAsync(fleet);

        await fleet.ExecuteAsync("update smslive247_mark set marked_at = marked_at - 1");

        Assert.Empty(await ClaimAsync(fleet));
        Assert.Equal(1, await GapsAsync(fleet));
        Assert.Empty(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));
    }

    /// <summary>Otherwise two claims at once would stop all of them, again and again.</summary>
    [Theory]
    [InlineData("select account as Account")]
    [InlineData("select case when")]
    public async Task ClaimAsync_AnotherClaimEndsMeanwhile_OpensNoGap(string query)
    {
        var watch = new ConnectionWatch();
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        await fleet.StartCampaignAsync(20);
        await ClaimAsync(fleet);
        watch.OnCommand = command =>
        {
            if (command.CommandText.StartsWith(query, StringComparison.Ordinal))
            {
                fleet.Get<WorkerMemory>().Remember(long.MaxValue);
            }

            return Task.CompletedTask;
        };

        Assert.NotEmpty(await ClaimAsync(fleet));
        fleet.Get<WorkerMemory>().Replace(0);
        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);
        Assert.Equal(0, await GapsAsync(fleet));
    }

    /// <summary>The gap was not committed: what the worker remembers must not be lost with it.</summary>
    [Fact]
    public async Task ClaimAsync_GapCouldNotBeCommitted_OpensItLater()
    {
        var watch = new ConnectionWatch();
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        await fleet.StartCampaignAsync(20);
        await ClaimAsync(fleet);
        await fleet.ExecuteAsync("update smslive247_mark set marked_at = marked_at - 1");
        watch.OnCommand = command => command.CommandText.StartsWith("update smslive247_setting", StringComparison.Ordinal) ? throw new InvalidOperationException("failed") : Task.CompletedTask;
        await Assert.ThrowsAsync<InvalidOperationException>(() => ClaimAsync(fleet));
        watch.OnCommand = static _ => Task.CompletedTask;

        Assert.Empty(await ClaimAsync(fleet));
        Assert.Equal(1, await GapsAsync(fleet));
    }

    /// <summary>The draft of a backup may have been sent since.</summary>
    [Fact]
    public async Task BeatAsync_DatabaseIsAnotherAndHasADraftOnly_OpensAGap()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.CreateAsync();
        await fleet.ExecuteAsync("update smslive247_setting set value = 'another' where name = 'database_identity'");

        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);

        Assert.Equal(1, await GapsAsync(fleet));
    }

    /// <summary>Nothing was ever claimed, so that nothing can have been forgotten.</summary>
    [Fact]
    public async Task BeatAsync_FirstWorkerOfAll_OpensNoGap()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(1);
        await fleet.ExecuteAsync("delete from smslive247_worker");

        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);

        Assert.Equal(0, await GapsAsync(fleet));
    }

    [Fact]
    public async Task ClaimAsync_DatabaseIsAnother_OpensAGap()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(20);

        await fleet.ExecuteAsync("update smslive247_setting set value = 'another' where name = 'database_identity'");

        Assert.Empty(await ClaimAsync(fleet));
        Assert.Equal(1, await GapsAsync(fleet));
    }

    [Fact]
    public async Task ClaimAsync_NoWorkerLivedForATime_OpensAGap()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(20);
        await ClaimAsync(fleet);
        await fleet.ExecuteAsync("update smslive247_campaign set created_at = 0");

        await fleet.ExecuteAsync($"update smslive247_worker set seen_at = {fleet.Database.Now} - 301 * 1000000");

        Assert.Empty(await ClaimAsync(fleet));
        Assert.Equal(1, await GapsAsync(fleet));
    }

    [Fact]
    public async Task ClaimAsync_MarkOfAnotherWorkerIsNewer_Claims()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(20);

        await fleet.ExecuteAsync($"insert into smslive247_mark (worker, marked_at) values ('other', {fleet.Database.Now} + 1)");

        Assert.NotEmpty(await ClaimAsync(fleet));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(500)]
    public async Task SweepAsync_ListCannotBeRead_KeepsTheGap(int status)
    {
        await using var fleet = await TestFleet.StartAsync(Configure, account: options => options.MaxRetries = 0, isStarted: false);
        await fleet.StartCampaignAsync(20);
        await fleet.ExecuteAsync("insert into smslive247_gap (account, gap_from, opened_at) values ('', 1, 1)");
        fleet.Sandbox.AddFailureRule(new() { Failure = SandboxFailure.Status(status), OperationId = "Messages_List" });

        await fleet.SweepAsync();
        Assert.Equal(1, await GapsAsync(fleet));
        Assert.Empty(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));

        fleet.Sandbox.ClearFailureRules();
        await fleet.SweepAsync();
        Assert.Equal(0, await GapsAsync(fleet));
    }

    /// <summary>It was opened again while its list was read: that list is too old.</summary>
    [Fact]
    public async Task CloseAsync_GapWasOpenedAgain_KeepsIt()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(1);
        await fleet.ExecuteAsync("insert into smslive247_gap (account, gap_from, opened_at) values ('', 1, 1)");
        var gap = Assert.Single(await fleet.Get<GapStore>().ListAsync(TimeSpan.Zero, CancellationToken.None));

        await fleet.ExecuteAsync("update smslive247_gap set opened_at = 2");
        await fleet.Get<GapStore>().CloseAsync(gap, search: 0, new("", 0, 0, Listed: 0, Trusted: 0, CreditsAfter: null), CancellationToken.None);

        Assert.Equal(1, await GapsAsync(fleet));
    }

    private static void Configure(CampaignsOptions options) =>
        (options.Lease, options.CallTimeout, options.SettleTime) = (Lease, TimeSpan.FromSeconds(0.9), TimeSpan.Zero);

    /// <summary>Runs a worker, whose clock is ahead, until the sandbox has so many messages.</summary>
    private static async Task RunUntilAsync(TestFleet fleet, int messages, TimeSpan ahead)
    {
        using var host = fleet.CreateHost(options =>
        {
            Configure(options);
            (options.PartsPerSecond, options.TimeProvider) = (50, new ShiftedTime(ahead));
        });
        await host.StartAsync();
        await Wait.UntilAsync(() => fleet.Sandbox.Messages.Count >= messages);
        await host.StopAsync();
    }

    private static async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(TestFleet fleet)
    {
        var claims = fleet.Get<ClaimStore>();
        var runnable = (await claims.ListRunnableAsync(CancellationToken.None))[^1];
        return await claims.ClaimAsync(runnable, "test", parts: 8, rows: 8, CancellationToken.None);
    }

    private static Task<long> GapsAsync(TestFleet fleet) => fleet.Database.ReadAsync(session => session.ScalarAsync<long>("select count(*) from smslive247_gap"), CancellationToken.None);
}
