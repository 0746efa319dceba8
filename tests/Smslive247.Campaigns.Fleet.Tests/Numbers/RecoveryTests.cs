using Xunit.Abstractions;

namespace Smslive247.Campaigns.Fleet.Tests.Numbers;

/// <summary>How soon a fleet is as fast as before, once a worker died.</summary>
public sealed class RecoveryTests(PostgresCluster cluster, ITestOutputHelper output)
{
    private const int Rate = 100;
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Recovery_OneOfTwoWorkersDied_TakesAtMostTenSeconds()
    {
        // Long responses, so that the worker that dies has something in flight.
        await using var fleet = await WorkerFleet.CreateAsync(
            cluster, settings => settings with { PartsPerSecond = Rate, Lease = TimeSpan.FromSeconds(10), CallTimeout = TimeSpan.FromSeconds(4.5) }, sandbox => sandbox.Latency = TimeSpan.FromMilliseconds(300));
        var campaign = await fleet.StartCampaignAsync(3_000);
        await Task.WhenAll(fleet.StartWorkerAsync(), fleet.StartWorkerAsync());
        await campaign.ForAsync(progress => progress[RecipientState.Sent] > 300);

        fleet.Workers[0].Kill();
        var death = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
        await fleet.Workers[0].WaitForExitAsync();
        var inFlight = await fleet.CountAsync(fleet.Workers[0], RecipientState.Sending);
        await Task.Delay(Recovery + TimeSpan.FromSeconds(3), CancellationToken.None);

        var stamps = fleet.ReadStamps();
        var speeds = Enumerable.Range(0, 10).Select(second => stamps.Count(stamp => stamp >= death + second && stamp < death + second + 1)).ToList();
        output.WriteLine($"sends in each second after the death, at a rate of {Rate}: {string.Join(", ", speeds)}; {inFlight} messages in flight");
        Assert.True(speeds[^1] >= .9 * Rate, string.Join(", ", speeds));

        // In doubt after the lease, and not before it.
        Assert.InRange(inFlight, 1, fleet.Settings.MaxInFlight);
        await Wait.UntilAsync(async () => await fleet.CountAsync(fleet.Workers[0], RecipientState.Unknown) == inFlight);
        Assert.Equal(0, await fleet.ReadAsync<long>("select count(*) from smslive247_send where state = 4 and changed_at < lease_until"));
    }
}
