namespace Smslive247.Benchmarks.Sockets;

/// <summary>One client, with the measurements of its rounds.</summary>
internal sealed class SocketLane(string name, ICandidate client) : IDisposable
{
    private readonly List<double> perSecond = [];
    private readonly List<TimeSpan> slow = [];

    public string Name => name;

    /// <summary>The median of the rounds: sends per second.</summary>
    public double PerSecond => perSecond.Order().ElementAt(perSecond.Count / 2);

    /// <summary>The median of the rounds: the 99th percentile of the time of a send.</summary>
    public TimeSpan Slow => slow.Order().ElementAt(slow.Count / 2);

    public async Task RunAsync(int callers, int callsOfEach, bool isWarmUp)
    {
        var times = new TimeSpan[callers * callsOfEach];
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var call = 0; call < callsOfEach; call++)
            {
                var begun = Stopwatch.GetTimestamp();
                if (await client.SendAsync("Your order is on its way.", "2348030000001") is null)
                {
                    throw new InvalidOperationException($"{name}: the response has no id.");
                }

                times[(caller * callsOfEach) + call] = Stopwatch.GetElapsedTime(begun);
            }
        }));
        var duration = Stopwatch.GetElapsedTime(start);
        if (!isWarmUp)
        {
            perSecond.Add(times.Length / duration.TotalSeconds);
            slow.Add(times.Order().ElementAt(times.Length * 99 / 100));
        }
    }

    public void Dispose() => client.Dispose();
}
