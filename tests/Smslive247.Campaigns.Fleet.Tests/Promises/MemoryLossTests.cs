using Npgsql;

namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G8: a database that has forgotten what was sent sends nothing of it again.</summary>
public sealed class MemoryLossTests(PostgresCluster cluster)
{
    private const int Recipients = 2_000;

    /// <summary>The campaign runs in the dump, and nobody resumes it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Restore_DumpOfAThirdAtTwoThirds_SendsNothingTwice(bool areWorkersNew)
    {
        await using var fleet = await CreateAsync();
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.StartWorkersAsync(3);
        await SentAsync(campaign, 0.3);
        var dump = cluster.Dump(Database(fleet));
        await SentAsync(campaign, 0.6);

        if (areWorkersNew)
        {
            fleet.Workers.ToList().ForEach(worker => worker.Kill());
        }

        await cluster.RestoreAsync(Database(fleet), dump);
        if (areWorkersNew)
        {
            await fleet.StartWorkersAsync(3);
        }

        await campaign.ForEndAsync();
        await fleet.AssertReconciledAsync(campaign, Recipients);
        Assert.Equal(Recipients, fleet.Sandbox.Messages.Count);

        // Between the dump and the restore, a third was sent.
        Assert.InRange(await fleet.ReadAsync<long>("select count(*) from smslive247_send where reason = 'found-in-list'"), Recipients / 5, Recipients);
    }

    [Fact]
    public async Task TakeOver_ReplicaLostTheLastSecond_SendsNothingTwice()
    {
        await using var fleet = await CreateAsync();
        using var replica = cluster.CreateReplica();
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.StartWorkersAsync(3);
        await SentAsync(campaign, 0.4);

        replica.Stop();
        await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        replica.TakeOver();

        await campaign.ForEndAsync();
        await fleet.AssertReconciledAsync(campaign, Recipients);
    }

    private Task<WorkerFleet> CreateAsync() => WorkerFleet.CreateAsync(
        cluster, settings => settings with { PartsPerSecond = 200, SettleTime = TimeSpan.FromSeconds(3) }, sandbox => sandbox.ListDelay = TimeSpan.FromSeconds(1));

    private static Task<CampaignProgress> SentAsync(Campaign campaign, double share) => campaign.ForAsync(progress => progress[RecipientState.Sent] > share * Recipients);

    private static string Database(WorkerFleet fleet) => new NpgsqlConnectionStringBuilder(fleet.Settings.Database).Database!;
}
