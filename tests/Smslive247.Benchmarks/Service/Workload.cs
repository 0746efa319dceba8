namespace Smslive247.Benchmarks.Service;

/// <summary>A call and its response.</summary>
/// <param name="Name">The column of the table.</param>
/// <param name="CallsInARow">How many calls one measurement takes: few milliseconds' worth.</param>
/// <param name="Response">The response, by the version of the API.</param>
/// <param name="CallAsync">Makes the call.</param>
/// <param name="Expected">What the call returns, by the version of the API.</param>
internal sealed record Workload(string Name, int CallsInARow, Func<string, CannedResponse> Response, Func<ICandidate, Task<string?>> CallAsync, Func<string, string> Expected)
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        List(20, callsInARow: 100),
        List(500, callsInARow: 4),
        List(10_000, callsInARow: 1),
        new("get one", 400, CannedResponses.One, static candidate => candidate.GetAsync("0000000000000001"), static _ => CannedResponses.Id(1)),
        new("send one", 300, CannedResponses.One, static candidate => candidate.SendAsync("Your order 1047 is on its way.", "2348030000001"), static _ => CannedResponses.Id(1)),
        new("an error", 20, CannedResponses.Error, static candidate => candidate.FailAsync("0000000000000001"), CannedResponses.FieldAtFault),
    ];

    private static Workload List(int count, int callsInARow) =>
        new($"list of {count:N0}", callsInARow, version => CannedResponses.List(version, count), static candidate => candidate.ListAsync(pageNo: 1), _ => CannedResponses.Id(count));
}
