using Smslive247.Benchmarks.Candidates;

namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>A candidate with one workload.</summary>
internal sealed class Lane : IDisposable
{
    private readonly Workload workload;
    private readonly CannedHandler handler = new();
    private readonly ICandidate client;
    private readonly string expected;
    private readonly List<TimeSpan> times = [];
    private long bytes;

    public Lane(Candidate candidate, Workload workload)
    {
        (Candidate, this.workload) = (candidate, workload);
        expected = workload.Expected(candidate.Version);
        handler.Response = workload.Response(candidate.Version);
        client = candidate.Create(handler);
    }

    public Candidate Candidate { get; }

    public Measurement Result => Measurement.Of(times, workload.CallsInARow, bytes);

    /// <summary>Runs until the JIT has optimized all code.</summary>
    public async Task WarmUpAsync(TimeSpan duration)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration;)
        {
            await RunAsync();
        }
    }

    public async Task MeasureTimeAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await RunAsync();
        times.Add(Stopwatch.GetElapsedTime(start));
    }

    public async Task MeasureBytesAsync()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await RunAsync();
        bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / workload.CallsInARow;
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private async Task RunAsync()
    {
        for (var call = 0; call < workload.CallsInARow; call++)
        {
            var result = await workload.CallAsync(client);
            if (result != expected)
            {
                throw new InvalidOperationException($"{Candidate.Name}, {workload.Name}: '{result}' came in place of '{expected}'.");
            }
        }
    }
}
