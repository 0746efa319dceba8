namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>What one candidate took for one workload.</summary>
/// <param name="Fast">The tenth percentile of a call's time, which noise hardly reaches.</param>
/// <param name="Median">The median of a call's time.</param>
/// <param name="Bytes">What a call allocates.</param>
internal readonly record struct Measurement(TimeSpan Fast, TimeSpan Median, long Bytes)
{
    public static Measurement Of(IEnumerable<TimeSpan> times, long bytes)
    {
        var sorted = times.Order().ToArray();
        return new(sorted[sorted.Length / 10], sorted[sorted.Length / 2], bytes);
    }
}
