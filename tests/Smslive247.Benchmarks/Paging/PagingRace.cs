using Smslive247.Benchmarks.RoundRobin;
using Smslive247.V4;

namespace Smslive247.Benchmarks.Paging;

/// <summary>Reads a whole list from a slow service, with several prefetch windows.</summary>
internal static class PagingRace
{
    private const int Items = 10_000;
    private const int PageSize = 100;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(5);

    public static async Task WriteAsync(TextWriter output, int rounds)
    {
        var times = new SortedDictionary<int, List<TimeSpan>> { [0] = [], [1] = [], [2] = [], [4] = [], [8] = [] };
        using var handler = new PagedHandler(Items, PageSize, Latency);
        using var client = new Smslive247Client(Candidates.Ours.Connection.BareOptions, handler);
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (pages, taken) in times)
            {
                var start = Stopwatch.GetTimestamp();
                var count = await client.Messages.ListAllAsync(pageSize: PageSize).Prefetch(pages).CountAsync();
                if (count != Items)
                {
                    throw new InvalidOperationException($"{count} of {Items} items came.");
                }

                // The first round warms up.
                taken.AddRange(round < 0 ? [] : [Stopwatch.GetElapsedTime(start)]);
            }
        }

        await output.WriteLineAsync($"| {Items:N0} items, {PageSize} a page, {Latency.TotalMilliseconds} ms a page | time (median) | times as fast |\n| --- | --- | --- |");
        var sequential = Measurement.Of(times[0]);
        foreach (var (pages, taken) in times)
        {
            var result = Measurement.Of(taken);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"| Prefetch({pages}) | {result.Median / 1_000_000:0} ms | {sequential.Median / result.Median:0.00} |"));
        }
    }
}
