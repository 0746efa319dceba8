using System.Globalization;
using System.Text;
using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>The races as one Markdown table: each cell "tenth percentile of time / median of time, allocation", relative to the first row of its version.</summary>
internal static class RatioTable
{
    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        foreach (var version in Candidate.All.GroupBy(candidate => candidate.Version))
        {
            var races = new List<IReadOnlyDictionary<Candidate, Measurement>>();
            foreach (var workload in Workload.All)
            {
                await Console.Error.WriteLineAsync($"{version.Key}: {workload.Name}");
                races.Add(await Race.RunAsync(version, workload, rounds));
            }

            await output.WriteLineAsync(Render(version.Key, [.. version], races));
        }
    }

    private static string Render(string version, IReadOnlyList<Candidate> candidates, IReadOnlyList<IReadOnlyDictionary<Candidate, Measurement>> races)
    {
        var table = new StringBuilder();
        table.AppendJoin(" | ", Workload.All.Select(workload => workload.Name).Prepend($"| API {version}")).AppendLine(" |");
        table.Append('|').Insert(table.Length, "---|", Workload.All.Count + 1).AppendLine();
        foreach (var candidate in candidates)
        {
            table.AppendJoin(" | ", races.Select(race => Cell(race[candidate], race[candidates[0]], isFirst: candidate == candidates[0])).Prepend($"| {candidate.Name}")).AppendLine(" |");
        }

        return table.ToString();
    }

    private static string Cell(Measurement measured, Measurement first, bool isFirst) =>
        isFirst
            ? string.Create(CultureInfo.InvariantCulture, $"1 = {first.Fast.TotalMicroseconds:N1} µs, {first.Bytes / 1024.0:N1} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{measured.Fast / first.Fast:.00} / {measured.Median / first.Median:.00}, {(double)measured.Bytes / first.Bytes:.00}");
}
