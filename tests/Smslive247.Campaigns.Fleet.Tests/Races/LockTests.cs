using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Fleet.Tests.Races;

/// <summary>One transaction stands still, and another one meets it.</summary>
public sealed class LockTests
{
    // Of the upgrade of tables.
    private const long SchemaLock = 0x736d_736c_6976_6532;

    private readonly ConnectionWatch watch = new();
    private readonly Gate gate = new();

    [Fact]
    public async Task Sweep_RetryIsBeingCommitted_DoesNotCompleteTheCampaign()
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.StartCampaignAsync(1);
        await fleet.ClaimAsync();
        await fleet.SetStateAsync(RecipientState.Unresolved);
        watch.BeforeCommit = statements => gate.PassAsync(statements.Contains("earlier_doubts + 1", StringComparison.Ordinal));

        var retry = campaign.RetryUnresolvedAsync(UnresolvedFilter.All);
        await gate.Reached;
        var sweep = fleet.SweepAsync();
        await fleet.Location.WaitForLockAsync();
        gate.Open();
        await Task.WhenAll(retry, sweep);

        var progress = await campaign.GetProgressAsync();
        Assert.Equal((CampaignState.Running, 1), (progress.State, progress[RecipientState.Pending]));
    }

    [Fact]
    public async Task StartAsync_ImportIsBeingCommitted_ChecksItsRows()
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(1));
        watch.BeforeCommit = statements => gate.PassAsync(statements.Contains("insert into smslive247_send", StringComparison.Ordinal));

        var import = campaign.AddRecipientsAsync([new(TestFleet.Number(2))]);
        await gate.Reached;
        var start = campaign.StartAsync();
        await fleet.Location.WaitForLockAsync();
        gate.Open();
        await import;

        await Assert.ThrowsAsync<CampaignException>(() => start);
        Assert.Equal(CampaignState.Draft, (await campaign.GetProgressAsync()).State);
    }

    /// <summary>The results pause the campaign, as the person does.</summary>
    [Fact]
    public async Task PauseAsync_ResultsAreBeingWritten_WaitsForThem()
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.StartCampaignAsync(11);
        var refused = (await fleet.ClaimAsync(10)).Select(send => new SendResult(send, RecipientState.Refused, "400")).ToArray();
        watch.OnCommand = command => gate.PassAsync(command.CommandText.Contains($"pause_reason = {(int)CampaignPauseReason.Refused}", StringComparison.Ordinal));

        var results = fleet.WriteAsync(refused);
        await gate.Reached;
        var pause = campaign.PauseAsync();
        await fleet.Location.WaitForLockAsync();
        gate.Open();
        await Task.WhenAll(results, pause);

        Assert.Equal(CampaignPauseReason.Refused, (await campaign.GetProgressAsync()).PauseReason);
    }

    [Fact]
    public async Task EnsureAsync_AnotherProcessUpgrades_CanBeCancelled()
    {
        await using var fleet = await StartAsync();
        await using var other = await fleet.Location.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = $"select pg_advisory_lock({SchemaLock})";
        await command.ExecuteNonQueryAsync();
        using var cancellation = new CancellationTokenSource();

        var upgrade = Task.Run(() => new SchemaUpgrade(fleet.Database).EnsureAsync(cancellation.Token));
        await fleet.Location.WaitForLockAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upgrade.WaitAsync(Wait.Limit));
    }

    /// <summary>The outbox of the account does not exist yet.</summary>
    [Fact]
    public async Task EnqueueAsync_FirstMessagesOfTwoTransactions_DoNotWaitForEachOther()
    {
        await using var fleet = await StartAsync();
        await using var one = await fleet.Location.OpenAsync();
        await using var other = await fleet.Location.OpenAsync();
        await using var first = await one.BeginTransactionAsync();
        await using var second = await other.BeginTransactionAsync();

        Assert.True(await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(1), "One"), first));
        Assert.True(await fleet.Outbox.EnqueueAsync("other", new("Sandbox", TestFleet.Number(2), "Other"), second));
        await second.CommitAsync();
        await first.RollbackAsync();

        Assert.Equal("Other", (await fleet.Outbox.ListAsync().SingleAsync()).Text);
    }

    private Task<TestFleet> StartAsync() => TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
}
