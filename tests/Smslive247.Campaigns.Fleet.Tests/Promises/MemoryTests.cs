using Xunit.Abstractions;

namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G9: memory does not grow with the campaign.</summary>
public sealed class MemoryTests(PostgresCluster cluster, ITestOutputHelper output)
{
    private const long MaxGrowth = 20 * 1024 * 1024;

    [Fact]
    public async Task Heap_OfAWorker_IsThatOfASmallCampaign()
    {
        var (small, large) = (await MeasureAsync(10_000), await MeasureAsync(100_000));

        output.WriteLine($"highest heap: {small / 1048576.0:0.0} MiB with 10,000 recipients, {large / 1048576.0:0.0} MiB with 100,000");
        Assert.True(large - small <= MaxGrowth, $"{small} bytes grew to {large}.");
    }

    /// <summary>The sandbox is fast, and so is the rate: 100,000 sends.</summary>
    private async Task<long> MeasureAsync(int recipients)
    {
        await using var fleet = await WorkerFleet.CreateAsync(
            cluster, settings => settings with { MaxInFlight = 64, ClaimParts = 64 }, sandbox => (sandbox.Latency, sandbox.MaxMessages) = (TimeSpan.Zero, 1_000));
        var worker = fleet.LaunchWorker(settings => settings with { Import = recipients, Stamps = null });
        await worker.WaitForAsync("heap ", TimeSpan.FromMinutes(8));
        return long.Parse(worker.Output.Split('\n').Single(line => line.StartsWith("heap", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
