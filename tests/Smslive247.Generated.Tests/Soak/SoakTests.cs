using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Smslive247.Tests;

/// <summary>
/// Thousands of calls against a service that fails for one in five, before or after it counts: nothing is lost, nothing is
/// sent twice, nothing is left behind. <c>SMSLIVE247_SOAK</c> sets how many calls; the default is 3,000.
/// </summary>
[Collection(RunsAlone.Name)]
public abstract class SoakTests(ApiVersion version, ITestOutputHelper output)
{
    private const int Concurrency = 32;

    [Fact]
    public async Task Calls_OneInFiveFails_NothingIsLostSentTwiceOrLeftBehind()
    {
        var calls = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_SOAK") ?? "3000", CultureInfo.InvariantCulture);
        await using var server = new SoakServer(version, calls);
        using var client = version.Create(new()
        {
            ApiKey = "test-key",
            BaseAddress = server.Address,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = TimeSpan.FromMilliseconds(5),
        });
        var outcomes = new SoakOutcome[calls];
        var clock = Stopwatch.StartNew();

        await RunAsync(client, outcomes, 0, calls / 10);
        var early = SoakFigures.Take();
        await RunAsync(client, outcomes, calls / 10, calls);
        clock.Stop();
        var late = SoakFigures.Take();

        var tally = Enum.GetValues<SoakOutcome>().Select(outcome => $"{outcome} {outcomes.Count(each => each == outcome)}");
        output.WriteLine($"{version}: {calls} calls in {clock.Elapsed.TotalSeconds:0.0} s: {string.Join(", ", tally)}; counted {server.Counts.Count(count => count > 0)}");
        output.WriteLine($"at 10 %: {early}");
        output.WriteLine($"at the end: {late}");
        AssertAccounts(outcomes, server.Counts);
        Assert.InRange(late.Handles, 0, early.Handles + Concurrency);
        Assert.InRange(late.Managed, 0, early.Managed + 4_000_000);
    }

    private static Task RunAsync(IVersionClient client, SoakOutcome[] outcomes, int from, int to) => Parallel.ForEachAsync(
        Enumerable.Range(from, to - from),
        new ParallelOptions { MaxDegreeOfParallelism = Concurrency },
        async (call, _) => outcomes[call] = await CallAsync(client, call));

    private static async Task<SoakOutcome> CallAsync(IVersionClient client, int call)
    {
        var isRead = call % 3 == 0;
        try
        {
            await BeginAsync(client, call, isRead);
            return isRead ? SoakOutcome.Read : SoakOutcome.Done;
        }
        catch (Smslive247Exception failure)
        {
            Assert.False(isRead && failure.MayHaveBeenSent);
            return isRead ? SoakOutcome.ReadFailed : failure.MayHaveBeenSent ? SoakOutcome.MayHaveBeenSent : SoakOutcome.NotSent;
        }
    }

    private static Task BeginAsync(IVersionClient client, int call, bool isRead) => (isRead, call % 2) switch
    {
        (true, 0) => client.GetAsync("m1"),
        (true, _) => client.ListAsync(),
        _ => client.SendAsync(string.Create(CultureInfo.InvariantCulture, $"text {call:000000000}")),
    };

    private static void AssertAccounts(SoakOutcome[] outcomes, IReadOnlyList<int> counts)
    {
        Assert.All(outcomes.Zip(counts), call => Assert.True(
            call.First switch
            {
                SoakOutcome.Done => call.Second == 1,
                SoakOutcome.MayHaveBeenSent => call.Second is 0 or 1,
                _ => call.Second == 0,
            },
            $"A call that ended as {call.First} was counted {call.Second} times."));
        Assert.Contains(outcomes.Zip(counts), call => call is (SoakOutcome.MayHaveBeenSent, 1));
        Assert.Contains(outcomes.Zip(counts), call => call is (SoakOutcome.MayHaveBeenSent, 0));
    }
}

[Collection(RunsAlone.Name)]
public sealed class V4SoakTests(ITestOutputHelper output) : SoakTests(ApiVersion.V4, output);

[Collection(RunsAlone.Name)]
public sealed class V5SoakTests(ITestOutputHelper output) : SoakTests(ApiVersion.V5, output);
