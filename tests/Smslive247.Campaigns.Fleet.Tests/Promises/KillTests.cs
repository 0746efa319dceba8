namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G1, G2, G3: processes die.</summary>
public sealed class KillTests(PostgresCluster cluster)
{
    private const int Recipients = 5_000;

    [Fact]
    public async Task Kill_ThreeWorkersOnPostgreSql_NobodyReceivesTwoMessages()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = 500 });
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.StartWorkersAsync(3);

        for (var kills = 1; kills <= 4; kills++)
        {
            await campaign.ForAsync(progress => progress[RecipientState.Sent] > kills * Recipients / 6);
            fleet.Workers[kills - 1].Kill();
            await fleet.StartWorkerAsync();
        }

        var end = await campaign.ForRestAsync();
        Assert.InRange(end[RecipientState.Unknown], 0, 4 * fleet.Settings.MaxInFlight);
        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    [Fact]
    public async Task Kill_OneWorkerOnSqlite_NobodyReceivesTwoMessages()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster: null, settings => settings with { PartsPerSecond = 500 });
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.StartWorkerAsync();

        for (var kills = 1; kills <= 4; kills++)
        {
            await campaign.ForAsync(progress => progress[RecipientState.Sent] > kills * Recipients / 6);
            fleet.Workers[kills - 1].Kill();
            await fleet.Workers[kills - 1].WaitForExitAsync();
            await fleet.StartWorkerAsync();
        }

        var end = await campaign.ForRestAsync();
        Assert.InRange(end[RecipientState.Unknown], 0, 4 * fleet.Settings.MaxInFlight);
        await fleet.AssertConsistentAsync(campaign, Recipients);
    }

    [Fact]
    public async Task Kill_WhileMessagesAreInFlight_LeavesAtMostMaxInFlightInDoubt()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, settings => settings with { MaxInFlight = 12 }, sandbox => sandbox.Latency = TimeSpan.FromSeconds(1));
        var campaign = await fleet.StartCampaignAsync(500);
        var worker = await fleet.StartWorkerAsync();

        await campaign.ForAsync(progress => progress[RecipientState.Sending] == 12);
        worker.Kill();
        await fleet.StartWorkerAsync();

        var progress = await campaign.ForAsync(progress => progress[RecipientState.Unknown] > 0);
        Assert.InRange(progress[RecipientState.Unknown], 1, 12);
    }
}
