using Smslive247.Benchmarks.Candidates;

namespace Smslive247.Benchmarks.RoundRobin;

/// <summary>The races as one Markdown table: each cell "tenth percentile of time / median of time, allocation", relative to the first row of its version.</summary>
internal static class RatioTable
{
    public static async Task WriteAsync(TextWriter output, IReadOnlyList<Candidate> candidates, IReadOnlyList<Workload> workloads, int rounds)
    {
        foreach (var version in candidates.GroupBy(candidate => candidate.Version))
        {
            var races = new List<IReadOnlyDictionary<Candidate, Measurement>>();
            foreach (var workload in workloads)
            {
                await Console.Error.WriteLineAsync($"{version.Key}: {workload.Name}");
                races.Add(await Race.RunAsync(version, workload, rounds));
            }

            await output.WriteLineAsync(Render([.. version], workloads, races));
        }
    }

    private static string Render(IReadOnlyList<Candidate> candidates, IReadOnlyList<Workload> workloads, List<IReadOnlyDictionary<Candidate, Measurement>> races)
    {
        var (first, table) = (candidates[0], new StringBuilder());
        AppendRow(table, $"API {first.Version}", workloads.Select(workload => workload.Name));
        AppendRow(table, "---", workloads.Select(_ => "---"));
        foreach (var candidate in candidates)
        {
            AppendRow(table, candidate.Name, races.Select(race => Cell(race[candidate], race[first], candidate == first)));
        }

        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, string head, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells.Prepend(head)).AppendLine(" |");

    private static string Cell(Measurement measured, Measurement first, bool isFirst) =>
        isFirst
            ? string.Create(CultureInfo.InvariantCulture, $"1 = {first.Fast / 1_000:N1} µs, {first.Bytes / 1024.0:N1} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{measured.Fast / first.Fast:.00} / {measured.Median / first.Median:.00}, {(double)measured.Bytes / first.Bytes:.00}");
}
