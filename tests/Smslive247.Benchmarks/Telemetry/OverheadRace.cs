using System.Globalization;
using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.RoundRobin;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks.Telemetry;

/// <summary>What retries, log lines, spans and metrics add to the shortest call.</summary>
internal static class OverheadRace
{
    private const string Alone = "AddSmslive247, MaxRetries = 0";

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        var workload = Workload.All.Single(workload => workload.Name == "get one");
        Candidate[] candidates =
        [
            new("v5", Alone, static handler => Candidates.Ours.OursV5.Registered(handler, maxRetries: 0)),
            new("v5", "the same with retries", static handler => Candidates.Ours.OursV5.Registered(handler)),
        ];
        var quiet = await Race.RunAsync([.. candidates, new("v5", "the telemetry of a call alone, nobody listens", static _ => new TelemetryAlone())], workload, rounds);
        using var listening = new Listening();
        var heard = await Race.RunAsync(candidates, workload, rounds);
        var first = quiet[candidates[0]];
        await output.WriteLineAsync($"| {workload.Name} | time (10 % / median) | allocation |\n| --- | --- | --- |");
        foreach (var (candidate, measured) in quiet)
        {
            await output.WriteLineAsync(Row(candidate.Name, measured, first));
        }

        foreach (var (candidate, measured) in heard)
        {
            await output.WriteLineAsync(Row($"{candidate.Name}, spans and metrics are listened to", measured, first));
        }
    }

    private static string Row(string name, Measurement measured, Measurement first) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {measured.Fast / first.Fast:.00} / {measured.Median / first.Median:.00} ({measured.Fast:0} ns) | {measured.Bytes} B |");
}
