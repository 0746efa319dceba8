using Xunit.Abstractions;

namespace Smslive247.Campaigns.Fleet.Tests.Numbers;

/// <summary>How soon a fleet is as fast as before, once a worker died.</summary>
[Collection(nameof(PostgresTests))]
public sealed class RecoveryTests(PostgresCluster cluster, ITestOutputHelper output)
{
    private const int Rate = 100;
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Recovery_OneOfTwoWorkersDied_TakesAtMostTenSeconds()
    {
        await using var fleet = await TestFleet.CreateAsync(cluster, settings => settings with { PartsPerSecond = Rate });
        var campaign = await fleet.StartCampaignAsync(3_000);
        await Task.WhenAll(fleet.StartWorkerAsync(), fleet.StartWorkerAsync());
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 300);

        fleet.Workers[0].Kill();
        var death = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
        await Task.Delay(Recovery + TimeSpan.FromSeconds(3), CancellationToken.None);

        var stamps = fleet.ReadStamps();
        var speeds = Enumerable.Range(0, 10).Select(second => stamps.Count(stamp => stamp >= death + second && stamp < death + second + 1)).ToList();
        output.WriteLine($"sends in each second after the death, at a rate of {Rate}: {string.Join(", ", speeds)}");
        Assert.True(speeds[^1] >= .9 * Rate, string.Join(", ", speeds));
        await campaign.ForAsync(progress => progress[RecipientState.Unknown] <= fleet.Settings.MaxInFlight && progress[RecipientState.Sending] <= fleet.Settings.MaxInFlight);
    }
}
