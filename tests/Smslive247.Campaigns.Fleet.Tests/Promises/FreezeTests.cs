namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G1, G2: processes stand still for longer than the lease, at the worst points.</summary>
public sealed class FreezeTests(PostgresCluster cluster)
{
    private const int Recipients = 300;
    private const int Claim = 8;

    /// <summary>What was claimed and not sent is not sent by that claim: half of the lease was over when the worker went on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Freeze_AfterTheCommitOfAClaim_SendsNothingOfIt(bool isPostgreSql)
    {
        await using var fleet = await CreateAsync(isPostgreSql);
        var (campaign, frozen, claimed) = await FreezeAsync(fleet, FreezePoint.AfterCommit, isPostgreSql);

        frozen.Thaw();
        await campaign.ForRestAsync();
        await fleet.AssertConsistentAsync(campaign, Recipients);

        // On SQLite, its own process may give the claim back, and send by another one.
        Assert.NotEmpty(claimed);
        Assert.All(
            await campaign.ListAsync().Where(recipient => claimed.Contains(recipient.PhoneNumber)).ToListAsync(),
            recipient => Assert.Equal(recipient.State == RecipientState.Sent, recipient.Attempts > 1));
    }

    /// <summary>The request leaves after the lease; the message stays in doubt until its response shows what became of it.</summary>
    [Fact]
    public async Task Freeze_AfterTheFence_SendsOnce()
    {
        await using var fleet = await CreateAsync(isPostgreSql: true);
        var (campaign, frozen, claimed) = await FreezeAsync(fleet, FreezePoint.AfterFence, isPostgreSql: true);
        Assert.DoesNotContain(fleet.Sandbox.Messages, message => claimed.Contains(message.PhoneNumber));

        frozen.Thaw();
        await Wait.UntilAsync(() => fleet.Sandbox.Messages.Any(message => claimed.Contains(message.PhoneNumber)));
        await campaign.ForRestAsync();

        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>The commit fails, since the server ended the session; another worker has claimed the same messages meanwhile, with the same numbers of attempts.</summary>
    [Fact]
    public async Task Freeze_BeforeTheCommitOfAClaim_DoesNotChangeTheNextClaim()
    {
        await using var fleet = await CreateAsync(isPostgreSql: true);
        var campaign = await fleet.StartCampaignAsync(Claim);
        var failing = await fleet.StartWorkerAsync(settings => settings with { FreezeAt = FreezePoint.BeforeCommit });
        await failing.WaitForFreezeAsync();
        await Wait.UntilAsync(async () => await fleet.ReadAsync<long>("select count(*) from pg_locks where relation = 'smslive247_send'::regclass and mode = 'RowExclusiveLock'") == 0);
        var claiming = await fleet.StartWorkerAsync(settings => settings with { FreezeAt = FreezePoint.AfterCommit });
        await claiming.WaitForFreezeAsync();

        failing.Thaw();
        var end = await campaign.ForAsync(progress => progress[RecipientState.Unknown] == Claim || progress[RecipientState.Sent] > 0);

        Assert.Equal((Claim, 0), (end[RecipientState.Unknown], fleet.Sandbox.AcceptedMessages));
        Assert.Contains("The database failed", failing.Output, StringComparison.Ordinal);
    }

    /// <summary>It holds the lock of the campaign's ledger. The server ends its session long before half of this lease is over.</summary>
    [Fact]
    public async Task Freeze_WithinTheTransactionOfAResult_DoesNotHoldUpTheResultsOfOthers()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 100, Lease = TimeSpan.FromMinutes(8), CallTimeout = TimeSpan.FromMinutes(1) });
        var campaign = await fleet.StartCampaignAsync(Recipients);
        var frozen = await fleet.StartWorkerAsync(settings => settings with { FreezeAt = FreezePoint.BeforeCommitOfResult });
        await frozen.WaitForFreezeAsync();
        await fleet.StartWorkerAsync();

        await campaign.ForAsync(progress => progress[RecipientState.Pending] == 0 && progress[RecipientState.Sent] >= Recipients - fleet.Settings.MaxInFlight);
        frozen.Thaw();
        await campaign.ForRestAsync();

        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>
    /// The response was there before the lease was over. It resolves the doubt only if it is read before the time limit of the call ends, which has passed
    /// meanwhile.
    /// </summary>
    [Fact]
    public async Task Freeze_BeforeTheResultIsWritten_SendsOnce()
    {
        await using var fleet = await CreateAsync(isPostgreSql: true);
        var (campaign, frozen, _) = await FreezeAsync(fleet, FreezePoint.BeforeResult, isPostgreSql: true);

        frozen.Thaw();
        await campaign.ForRestAsync();

        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>The result of the first attempt comes while the second one, which a person asked for, is under way.</summary>
    [Fact]
    public async Task Freeze_UntilAPersonRetried_KeepsBothMessagesApart()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { SettleTime = TimeSpan.Zero, PartsPerSecond = 100, Lease = TimeSpan.FromSeconds(8), CallTimeout = TimeSpan.FromSeconds(3.5) });
        var (campaign, frozen, _) = await FreezeAsync(fleet, FreezePoint.BeforeResult, isPostgreSql: true);
        await campaign.ForAsync(progress => progress[RecipientState.Unresolved] > 0);
        var retried = await campaign.ListAsync(RecipientState.Unresolved).Select(recipient => recipient.PhoneNumber!).ToListAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Pending] == 0);

        // The second response takes its time, so that the first one comes while the second attempt is being sent.
        fleet.Sandbox.Latency = TimeSpan.FromMilliseconds(500);
        Assert.Equal(retried.Count, await campaign.RetryUnresolvedAsync(UnresolvedFilter.All));
        await campaign.ForAsync(progress => progress[RecipientState.Sending] > 0);
        frozen.Thaw();

        await campaign.ForRestAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] + progress[RecipientState.Unresolved] == 0);
        var twice = await campaign.ListAsync(RecipientState.Sent).Where(recipient => retried.Contains(recipient.PhoneNumber!)).ToListAsync();
        Assert.Equal(retried.Count, twice.Count);

        // Of the first responses, those that were read before the time limit of the call ended, which had passed meanwhile, are known too.
        Assert.All(twice, recipient => Assert.True(recipient is { Attempts: > 1, MessageIds.Count: 1 or 2 }));
        Assert.Equal(await campaign.ListAsync().Select(recipient => (decimal)recipient.MessageIds.Count).SumAsync(), (await campaign.GetProgressAsync()).CreditsSpent);
        Assert.All(fleet.Sandbox.Messages.GroupBy(message => message.PhoneNumber), messages => Assert.InRange(messages.Count(), 1, retried.Contains(messages.Key) ? 2 : 1));
    }

    private Task<WorkerFleet> CreateAsync(bool isPostgreSql) => WorkerFleet.CreateAsync(isPostgreSql ? cluster : null, settings => settings with { PartsPerSecond = 100 });

    /// <summary>Waits until a worker has stopped itself, and its lease is over. Others work on, where there can be others.</summary>
    /// <returns>With the numbers that it had claimed, and not sent.</returns>
    private static async Task<(Campaign Campaign, WorkerProcess Frozen, HashSet<string?> Claimed)> FreezeAsync(WorkerFleet fleet, FreezePoint point, bool isPostgreSql)
    {
        var campaign = await fleet.StartCampaignAsync(Recipients);
        var frozen = await fleet.StartWorkerAsync(settings => settings with { FreezeAt = point });
        await frozen.WaitForFreezeAsync();
        var claimed = await campaign.ListAsync(RecipientState.Sending).Select(recipient => recipient.PhoneNumber).ToHashSetAsync();
        if (isPostgreSql)
        {
            await fleet.StartWorkerAsync();
            await campaign.ForAsync(progress => progress[RecipientState.Unknown] + progress[RecipientState.Unresolved] > 0);
        }

        // Its other messages are in doubt somewhat later.
        await Task.Delay(fleet.Settings.Lease, CancellationToken.None);
        claimed.ExceptWith(fleet.Sandbox.Messages.Select(message => message.PhoneNumber));
        return (campaign, frozen, claimed);
    }
}
