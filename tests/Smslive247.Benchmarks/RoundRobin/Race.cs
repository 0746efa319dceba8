using Smslive247.Benchmarks.Candidates;

namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>
/// Measures candidates in turn within one process, round after round, each round in another order: what else the machine does
/// falls on all of them alike, so that ratios hold where absolute times are noise.
/// </summary>
internal static class Race
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);

    public static async Task<IReadOnlyDictionary<Candidate, Measurement>> RunAsync(IEnumerable<Candidate> candidates, Workload workload, int rounds)
    {
        var lanes = candidates.Select(candidate => new Lane(candidate, workload)).ToArray();
        // Twice, so that what is compiled in the background, with a profile of the first turn, is there in time.
        foreach (var lane in lanes.Concat(lanes))
        {
            await lane.WarmUpAsync(WarmUp);
        }

        foreach (var lane in lanes)
        {
            await lane.MeasureBytesAsync();
        }

        var order = new Random(247);
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(lanes);
            foreach (var lane in lanes)
            {
                // Nobody pays for what the one before left behind.
                GC.Collect();
                await lane.MeasureTimeAsync();
            }
        }

        var results = lanes.ToDictionary(lane => lane.Candidate, lane => lane.Result);
        Array.ForEach(lanes, lane => lane.Dispose());
        return results;
    }
}
