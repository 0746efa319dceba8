namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G1, G2: the database stops, crashes, and is started by many at once.</summary>
public sealed class DatabaseTests(PostgresCluster cluster)
{
    private const int Recipients = 2_000;

    [Theory]
    [InlineData("fast")]
    [InlineData("immediate")]
    public async Task Restart_WhileWorkersSend_NobodyReceivesTwoMessages(string mode)
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 400 });
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.StartWorkersAsync(2);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 200);

        cluster.Stop(mode);
        await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        cluster.Start();
        Npgsql.NpgsqlConnection.ClearAllPools();

        await campaign.ForRestAsync();
        Assert.All(fleet.Workers, worker => Assert.False(worker.HasExited));
        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    [Fact]
    public async Task Start_FourWorkersOnAnEmptyDatabase_AllSucceed()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, isPrepared: false);

        await fleet.StartWorkersAsync(4);

        Assert.Equal(4, await fleet.ReadAsync<long>("select count(*) from smslive247_worker"));
    }

    [Fact]
    public async Task Start_ClockIsThreeSecondsOff_IsRefused()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster);

        var worker = fleet.LaunchWorker(settings => settings with { ClockSkew = TimeSpan.FromSeconds(3) });
        await worker.WaitForExitAsync();

        Assert.NotEqual(0, worker.ExitCode);
        Assert.Contains("off that of the database", worker.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upgrade_ByANewerVersion_EndsClaims()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 50 });
        var campaign = await fleet.StartCampaignAsync(500);
        await fleet.StartWorkerAsync();
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 20);

        await fleet.ExecuteAsync("insert into smslive247_schema (scriptname, applied) values ('9999-newer.sql', now())");
        var after = await campaign.ForAsync(progress => progress[RecipientState.Sending] == 0);
        await Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);

        Assert.Equal(after[RecipientState.Pending], (await campaign.GetProgressAsync())[RecipientState.Pending]);
        await fleet.Workers[0].WaitForAsync("a newer version has upgraded the tables");
    }

    /// <summary>Whatever the server's default is.</summary>
    [Fact]
    public async Task Claims_DatabaseDefaultsToAsynchronousCommits_AreDurable()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, databaseSetting: "synchronous_commit = off");
        var campaign = await fleet.StartCampaignAsync(50);
        await fleet.StartWorkerAsync();

        var progress = await campaign.ForRestAsync();

        Assert.Equal(50, progress[RecipientState.Sent]);
    }

    [Fact]
    public async Task Create_OnTwoMachinesAtOnce_IsOneCampaign()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 400 });
        await fleet.StartWorkersAsync(2);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => fleet.StartCampaignAsync(500))));

        await both[0].ForRestAsync();
        await fleet.AssertConsistentAsync(both[1], 500);
    }
}
