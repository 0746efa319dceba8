using Smslive247.Benchmarks.Processes;

namespace Smslive247.Benchmarks.Files;

/// <summary>The memory for a file of a million lines, each time in a new process.</summary>
internal static class FileRace
{
    public const string ChildCommand = "large-file";

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        await output.WriteLineAsync($"| {LargeFile.Lines:N0} lines | growth of the working set at its peak: least to most of {rounds} |\n| --- | --- |");
        foreach (var transfer in LargeFile.Transfers.Keys)
        {
            var grown = new SortedSet<double>();
            for (var round = 0; round < rounds; round++)
            {
                grown.Add(double.Parse(await FreshProcess.RunAsync(ChildCommand, transfer), CultureInfo.InvariantCulture) / 1_000_000);
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {transfer} | {grown.Min:0.0} to {grown.Max:0.0} MB |"));
        }
    }
}
