using Smslive247.Sandbox;
using Xunit.Abstractions;

namespace Smslive247.Tests.Soak;

/// <summary>
/// Thousands of calls of which one in five fails: before it is connected, before it is processed, or after. Nothing is lost, nothing is
/// sent twice, nothing is left behind. <c>SMSLIVE247_SOAK</c> sets how many calls; the default is 3,000.
/// </summary>
[Collection(RunsAlone.Name)]
public abstract class SoakTests(ApiVersion version, ITestOutputHelper output)
{
    private const int Concurrency = 32;

    /// <summary>The memory that the sandbox, in this process, may use for each message.</summary>
    private const long MessageBytes = 1000;

    private const string Mark = "text ";

    private enum SoakOutcome
    {
        None,
        Read,
        ReadFailed,
        Done,
        MayHaveBeenSent,
        NotSent,
    }

    private string messageId = "";

    [Fact]
    public async Task Calls_OneInFiveFails_NothingIsLostSentTwiceOrLeftBehind()
    {
        var calls = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_SOAK") ?? "3000", CultureInfo.InvariantCulture);
        await using var sandbox = await Smslive247Sandbox.StartAsync(options =>
        {
            (options.Credits, options.MaxMessages) = (calls, calls);
            options.DemandApprovedSenderIds = false;
        });
        sandbox.AddMessages(1);
        var faults = new SoakFaults();
        sandbox.FailurePolicy = faults.Next;
        messageId = sandbox.Messages[0].Id;
        using var client = version.Create(new()
        {
            ApiKey = sandbox.Key,
            BaseAddress = sandbox.Address,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = TimeSpan.FromMilliseconds(5),
        }, HangingConnections.CreateHandler(sandbox.Address));
        var outcomes = new SoakOutcome[calls];
        var clock = Stopwatch.StartNew();

        await RunAsync(client, outcomes, 0, calls / 10);
        var early = SoakFigures.Take();
        await RunAsync(client, outcomes, calls / 10, calls);
        clock.Stop();
        var late = SoakFigures.Take();

        var tally = Enum.GetValues<SoakOutcome>().Select(outcome => $"{outcome} {outcomes.Count(each => each == outcome)}");
        output.WriteLine($"{version}: {calls} calls in {clock.Elapsed.TotalSeconds:0.0} s: {string.Join(", ", tally)}; counted {sandbox.Messages.Count - 1}");
        output.WriteLine($"at 10 %: {early}");
        output.WriteLine($"at the end: {late}");
        var inDoubt = outcomes.Count(outcome => outcome == SoakOutcome.MayHaveBeenSent);
        var arrivedInDoubt = faults.ArrivedSends - outcomes.Count(outcome => outcome == SoakOutcome.Done);
        output.WriteLine($"in doubt: {inDoubt}, of which arrived: {arrivedInDoubt}");
        AssertAccounts(outcomes, CountsOf(sandbox, calls));
        Assert.Equal(inDoubt, arrivedInDoubt);
        Assert.InRange(late.Handles, 0, early.Handles + (2 * Concurrency));
        Assert.InRange(late.Managed, 0, early.Managed + 4_000_000 + (MessageBytes * calls));
    }

    private Task RunAsync(IVersionClient client, SoakOutcome[] outcomes, int from, int to) => Parallel.ForEachAsync(
        Enumerable.Range(from, to - from),
        new ParallelOptions { MaxDegreeOfParallelism = Concurrency },
        async (call, _) => outcomes[call] = await CallAsync(client, call));

    private async Task<SoakOutcome> CallAsync(IVersionClient client, int call)
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

    private Task BeginAsync(IVersionClient client, int call, bool isRead) => (isRead, call % 2) switch
    {
        (true, 0) => client.GetAsync(messageId),
        (true, _) => client.ListAsync(),
        _ => client.SendAsync(string.Create(CultureInfo.InvariantCulture, $"{Mark}{call}")),
    };

    /// <summary>How often each text was sent.</summary>
    private static int[] CountsOf(Smslive247Sandbox sandbox, int calls)
    {
        var counts = new int[calls];
        foreach (var text in sandbox.Messages.Select(message => message.Text).Where(text => text.StartsWith(Mark, StringComparison.Ordinal)))
        {
            counts[int.Parse(text.AsSpan(Mark.Length), CultureInfo.InvariantCulture)]++;
        }

        return counts;
    }

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
