using System.Diagnostics;
using System.Globalization;
using Smslive247.V5;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>What the library alone can do: as many sends at once as a worker has in flight.</summary>
internal static class BareLoop
{
    public static async Task RunAsync(IMessagesClient messages, WorkerSettings settings)
    {
        await SendAsync(messages, settings, 200);
        var watch = Stopwatch.StartNew();
        await SendAsync(messages, settings, settings.BareSends);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare {watch.Elapsed.TotalSeconds}"));
    }

    private static Task SendAsync(IMessagesClient messages, WorkerSettings settings, int count) => Parallel.ForEachAsync(
        Enumerable.Range(1, count),
        new ParallelOptions { MaxDegreeOfParallelism = settings.MaxInFlight },
        async (number, _) => await messages.SendAsync(new() { SenderId = "Sandbox", PhoneNumber = $"{2348040000000 + number}", MessageText = $"Hello P{number}" }, CancellationToken.None));
}
