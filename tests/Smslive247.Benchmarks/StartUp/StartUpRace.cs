using Smslive247.Benchmarks.Processes;
using Smslive247.Benchmarks.RoundRobin;

namespace Smslive247.Benchmarks.StartUp;

/// <summary>Starts new processes in turn. Each makes its first call and prints the time.</summary>
internal static class StartUpRace
{
    public const string ChildCommand = "first-call";

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        var times = FirstCall.Starts.Keys.ToDictionary(name => name, _ => new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, taken) in times)
            {
                taken.Add(await RunAsync(name));
            }
        }

        await output.WriteLineAsync("| first call of a process | tenth percentile | median |\n| --- | --- | --- |");
        var first = Measurement.Of(times.Values.First());
        foreach (var (name, taken) in times)
        {
            var result = Measurement.Of(taken);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {result.Fast / first.Fast:.00} ({result.Fast / 1_000_000:0} ms) | {result.Median / first.Median:.00} ({result.Median / 1_000_000:0} ms) |"));
        }
    }

    private static async Task<TimeSpan> RunAsync(string name) =>
        TimeSpan.FromTicks(long.Parse(await FreshProcess.RunAsync(ChildCommand, name), CultureInfo.InvariantCulture));
}
