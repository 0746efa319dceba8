using BenchmarkDotNet.Attributes;
using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks;

/// <summary>The same calls for BenchmarkDotNet, for deep looks: one at a time, with its diagnosers.</summary>
[MemoryDiagnoser]
public class CallBenchmarks : IDisposable
{
    private readonly CannedHandler handler = new();
    private ICandidate? client;
    private Workload? workload;

    /// <summary>Who calls, by version and name.</summary>
    [ParamsSource(nameof(Clients))]
    public string Client { get; set; } = "";

    /// <summary>What is called.</summary>
    [ParamsSource(nameof(Calls))]
    public string Call { get; set; } = "";

    /// <summary>All candidates.</summary>
    public static IEnumerable<string> Clients => Candidate.All.Select(NameOf);

    /// <summary>All workloads.</summary>
    public static IEnumerable<string> Calls => Workload.All.Select(workload => workload.Name);

    /// <summary>Makes the client.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var candidate = Candidate.All.Single(candidate => NameOf(candidate) == Client);
        workload = Workload.All.Single(workload => workload.Name == Call);
        handler.Answer = workload.Answer(candidate.Version);
        client = candidate.Create(handler);
    }

    /// <summary>One call.</summary>
    [Benchmark]
    public Task<string?> CallAsync() => workload!.CallAsync(client!);

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        client?.Dispose();
        handler.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string NameOf(Candidate candidate) => $"{candidate.Version}: {candidate.Name}";
}
