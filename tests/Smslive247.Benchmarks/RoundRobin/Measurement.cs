namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>The time and allocation of one candidate for one workload.</summary>
/// <param name="Fast">The tenth percentile of a call's time in nanoseconds, which noise hardly reaches.</param>
/// <param name="Median">The median of a call's time in nanoseconds.</param>
/// <param name="Bytes">What a call allocates.</param>
internal readonly record struct Measurement(double Fast, double Median, long Bytes)
{
    public static Measurement Of(IEnumerable<TimeSpan> times, int callsInARow = 1, long bytes = 0)
    {
        // A TimeSpan counts in 100 ns, which is too coarse for what one call takes.
        var sorted = times.Order().Select(time => time.TotalNanoseconds / callsInARow).ToArray();
        return new(sorted[sorted.Length / 10], sorted[sorted.Length / 2], bytes);
    }
}
