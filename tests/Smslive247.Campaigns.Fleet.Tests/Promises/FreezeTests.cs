namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G1, G2: processes stand still for longer than the lease, at the worst points.</summary>
[Collection(nameof(PostgresTests))]
public sealed class FreezeTests(PostgresCluster cluster)
{
    private const int Recipients = 300;

    /// <summary>What was claimed and not sent stays unsent: the lease was over when the worker went on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Freeze_AfterTheCommitOfAClaim_SendsNothingOfIt(bool isPostgreSql)
    {
        await using var fleet = await CreateAsync(isPostgreSql);
        var (campaign, frozen) = await FreezeAsync(fleet, FreezePoint.AfterCommit, isPostgreSql);
        var before = fleet.Sandbox.Messages.Select(message => message.PhoneNumber).ToHashSet();
        var doubts = isPostgreSql ? await DoubtsAsync(campaign) : [];

        frozen.Thaw();
        await campaign.ForRestAsync();
        await Task.Delay(fleet.Settings.CallTimeout, CancellationToken.None);

        Assert.Equal(isPostgreSql, doubts.Count > 0);
        Assert.Empty(fleet.Sandbox.Messages.Select(message => message.PhoneNumber).Intersect(doubts.Except(before)));
        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>The request leaves late; the message stays in doubt until its response shows what became of it.</summary>
    [Fact]
    public async Task Freeze_AfterTheFence_SendsOnce()
    {
        await using var fleet = await CreateAsync(isPostgreSql: true);
        var (campaign, frozen) = await FreezeAsync(fleet, FreezePoint.AfterFence, isPostgreSql: true);

        frozen.Thaw();
        await campaign.ForRestAsync();
        await Task.Delay(fleet.Settings.CallTimeout, CancellationToken.None);

        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>The response was there before the lease was over, and is written after it.</summary>
    [Fact]
    public async Task Freeze_BeforeTheResultIsWritten_ResolvesTheDoubt()
    {
        await using var fleet = await CreateAsync(isPostgreSql: true);
        var (campaign, frozen) = await FreezeAsync(fleet, FreezePoint.BeforeResult, isPostgreSql: true);
        var doubts = await DoubtsAsync(campaign);

        frozen.Thaw();
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] < doubts.Count);
        await campaign.ForRestAsync();

        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    /// <summary>The result of the first attempt comes while the second one, which a person asked for, is under way.</summary>
    [Fact]
    public async Task Freeze_UntilAPersonRetried_KeepsBothMessagesApart()
    {
        await using var fleet = await TestFleet.CreateAsync(cluster, settings => settings with { SettleTime = TimeSpan.Zero, PartsPerSecond = 100 });
        var (campaign, frozen) = await FreezeAsync(fleet, FreezePoint.BeforeResult, isPostgreSql: true);
        await campaign.ForAsync(progress => progress[RecipientState.Unresolved] > 0);
        var retried = await campaign.ListAsync(RecipientState.Unresolved).Select(recipient => recipient.PhoneNumber!).ToListAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Pending] == 0);

        // The second response takes its time, so that the first one comes while the second attempt is being sent.
        fleet.Sandbox.Latency = TimeSpan.FromSeconds(1);
        Assert.Equal(retried.Count, await campaign.RetryUnresolvedAsync(UnresolvedFilter.All));
        await campaign.ForAsync(progress => progress[RecipientState.Sending] > 0);
        frozen.Thaw();

        await campaign.ForRestAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Unresolved] == 0);
        var twice = await campaign.ListAsync(RecipientState.Sent).Where(recipient => retried.Contains(recipient.PhoneNumber!)).ToListAsync();
        Assert.Equal(retried.Count, twice.Count);

        // Of the first responses, those that were read before the time limit of the call ended, which had passed meanwhile, are known too.
        Assert.All(twice, recipient => Assert.Equal((2, true), (recipient.Attempts, recipient.MessageIds.Count is 1 or 2)));
        Assert.Equal(await campaign.ListAsync().Select(recipient => (decimal)recipient.MessageIds.Count).SumAsync(), (await campaign.GetProgressAsync()).CreditsSpent);
        Assert.All(fleet.Sandbox.Messages.GroupBy(message => message.PhoneNumber), messages => Assert.InRange(messages.Count(), 1, retried.Contains(messages.Key) ? 2 : 1));
    }

    private Task<TestFleet> CreateAsync(bool isPostgreSql) => TestFleet.CreateAsync(isPostgreSql ? cluster : null, settings => settings with { PartsPerSecond = 100 });

    /// <summary>Waits until a worker has stopped itself, and its lease is over. Others work on, where there can be others.</summary>
    private static async Task<(Campaign Campaign, WorkerProcess Frozen)> FreezeAsync(TestFleet fleet, FreezePoint point, bool isPostgreSql)
    {
        var campaign = await fleet.StartCampaignAsync(Recipients);
        var frozen = await fleet.StartWorkerAsync(settings => settings with { FreezeAt = point });
        await frozen.WaitForFreezeAsync();
        if (isPostgreSql)
        {
            await fleet.StartWorkerAsync();
            await campaign.ForAsync(progress => progress[RecipientState.Unknown] + progress[RecipientState.Unresolved] > 0);
        }

        await Task.Delay(fleet.Settings.Lease, CancellationToken.None);
        return (campaign, frozen);
    }

    private static async Task<IReadOnlyList<string?>> DoubtsAsync(Campaign campaign) => await campaign.ListAsync(RecipientState.Unknown).Select(recipient => recipient.PhoneNumber).ToListAsync();
}
