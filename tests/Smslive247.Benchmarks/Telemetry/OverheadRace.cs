using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.RoundRobin;

namespace Smslive247.Benchmarks.Telemetry;

/// <summary>The overhead of retries, log lines, spans and metrics on the shortest call, without listeners.</summary>
internal static class OverheadRace
{
    private static readonly Candidate[] Measured =
    [
        new("v5", "AddSmslive247, MaxRetries = 0", static handler => Candidates.Ours.OursV5.Registered(handler, static options => options.MaxRetries = 0)),
        new("v5", "the same with retries", static handler => Candidates.Ours.OursV5.Registered(handler)),
        new("v5", "the telemetry of a call alone", static _ => new TelemetryAlone()),
    ];

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        var workload = Workload.All.Single(workload => workload.Name == "get one");
        var results = await Race.RunAsync(Measured, workload, rounds);
        var first = results[Measured[0]];
        await output.WriteLineAsync($"| {workload.Name} | time (10 % / median) | allocation |\n| --- | --- | --- |");
        foreach (var (candidate, measured) in results)
        {
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {candidate.Name} | {measured.Fast / first.Fast:.00} / {measured.Median / first.Median:.00} ({measured.Fast:0} ns) | {measured.Bytes} B |"));
        }
    }
}
