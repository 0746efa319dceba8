using Xunit.Abstractions;

namespace Smslive247.Campaigns.Fleet.Tests.Numbers;

/// <summary>
/// How fast a worker is, beside a bare loop over the library in the same run. Of a quiet machine, by hand, with SMSLIVE247_FLEET_SENDS=20000; otherwise a
/// few sends, of which no speed is expected.
/// </summary>
public sealed class ThroughputTests(PostgresCluster cluster, ITestOutputHelper output)
{
    private const int Runs = 3;

    private static readonly int? SendsByHand = int.TryParse(Environment.GetEnvironmentVariable("SMSLIVE247_FLEET_SENDS"), out var sends) ? sends : null;

    private static int Sends => SendsByHand ?? 500;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Throughput_OfOneWorker_IsAtLeastHalfOfABareLoop(bool isPostgreSql)
    {
        // Whatever else the machine does meanwhile is not ours: the best of some runs counts.
        var (share, precision) = (0.0, 0.0);
        for (var run = 0; run < (SendsByHand is null ? 1 : Runs) && (share < .55 || precision < .95); run++)
        {
            var bare = await MeasureBareAsync();
            var fast = await MeasureAsync(isPostgreSql, workers: 1, rate: 100_000);
            var paced = await MeasureAsync(isPostgreSql, workers: 1, rate: fast / 2);
            output.WriteLine($"bare loop {bare:0}/s; worker {fast:0}/s, {fast / bare:0.00} of it; at a rate of {fast / 2:0}/s {paced:0}/s, {paced / (fast / 2):0.000} of it");
            (share, precision) = (Math.Max(share, fast / bare), Math.Max(precision, paced / (fast / 2)));
        }

        Assert.True(share >= (SendsByHand is null ? 0 : .55), $"{share:0.00} of a bare loop");
        Assert.True(precision >= (SendsByHand is null ? 0 : .95), $"{precision:0.000} of the rate");
    }

    [Fact]
    public async Task Throughput_OfThreeWorkers_IsReported() =>
        output.WriteLine($"three workers {await MeasureAsync(isPostgreSql: true, workers: 3, rate: 100_000):0}/s");

    private static async Task<double> MeasureBareAsync()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster: null);
        var worker = fleet.LaunchWorker(settings => settings with { BareSends = Sends, Stamps = null });
        await worker.WaitForExitAsync();
        return Sends / double.Parse(worker.Output.Split('\n').Single(line => line.StartsWith("bare", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <returns>Sends in a second, between the tenth and the last tenth.</returns>
    private async Task<double> MeasureAsync(bool isPostgreSql, int workers, double rate)
    {
        await using var fleet = await WorkerFleet.CreateAsync(isPostgreSql ? cluster : null, settings => settings with { PartsPerSecond = rate });
        await fleet.StartWorkersAsync(workers);
        var campaign = await fleet.StartCampaignAsync(Sends);
        Assert.Equal(Sends, (await campaign.ForRestAsync())[RecipientState.Sent]);
        var stamps = fleet.ReadStamps();
        var (first, last) = (stamps.Count / 10, stamps.Count * 9 / 10);
        return (last - first) / (stamps[last] - stamps[first]);
    }
}
