namespace Smslive247.Benchmarks.Service;

/// <summary>One call, and what the service answers to it.</summary>
/// <param name="Name">The column of the table.</param>
/// <param name="CallsInARow">How many calls one measurement takes: few milliseconds' worth.</param>
/// <param name="Answer">The answer, by the version of the API.</param>
/// <param name="CallAsync">Makes the call.</param>
internal sealed record Workload(string Name, int CallsInARow, Func<string, CannedAnswer> Answer, Func<ICandidate, Task<object>> CallAsync)
{
    /// <summary>Every call that is measured.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [
        List(20, callsInARow: 100),
        List(500, callsInARow: 4),
        List(10_000, callsInARow: 1),
        new("get one", 400, CannedAnswers.One, static candidate => candidate.GetAsync("6b1d7a52f0c94e35")),
        new("send one", 300, CannedAnswers.One, static candidate => candidate.SendAsync("Your order 1047 is on its way.", "2348030000001")),
        new("an error", 20, CannedAnswers.Error, static candidate => candidate.FailAsync("6b1d7a52f0c94e35")),
    ];

    private static Workload List(int count, int callsInARow) =>
        new($"list of {count:N0}", callsInARow, version => CannedAnswers.List(version, count), static candidate => candidate.ListAsync(pageNo: 1));
}
