using Microsoft.Extensions.Time.Testing;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Sending;

namespace Smslive247.Campaigns.Tests.Sending;

/// <summary>A claim that is late for its slots takes others, if they are not too late for its lease.</summary>
public sealed class ClaimCycleTests
{
    // Later than any claim may begin.
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(300);

    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());
    private readonly ConnectionWatch watch = new();
    private readonly List<ClaimedSend> sent = [];

    /// <summary>The next slots begin in 51 s, and the lease is half over in 30.</summary>
    [Fact]
    public async Task RunAsync_OtherSlotsAreBeyondTheFence_GivesTheClaimBack()
    {
        await using var fleet = await StartAsync(partsPerSecond: .02);
        AdvanceAfterClaim();

        Assert.True(await RunAsync(fleet, (_, _) => Task.CompletedTask, CancellationToken.None));

        await AssertGivenBackAsync(fleet, 1);
    }

    [Fact]
    public async Task RunAsync_WorkerStopsBeforeItsSlots_GivesTheClaimBack()
    {
        await using var fleet = await StartAsync(partsPerSecond: .1);
        AdvanceAfterClaim();
        using var stopping = new CancellationTokenSource();

        var running = RunAsync(fleet, (_, _) => Task.CompletedTask, stopping.Token);
        await Wait.UntilAsync(async () => await fleet.ReadAsync<long>("select count(*) from smslive247_send where state = 1") == 1);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await AssertGivenBackAsync(fleet, 1);
    }

    [Fact]
    public async Task RunAsync_MachineStandsStillWithinAClaim_GivesTheRestBack()
    {
        await using var fleet = await StartAsync(partsPerSecond: 100, claimParts: 8);

        await RunAsync(
            fleet,
            (send, _) =>
            {
                sent.Add(send);
                time.Advance(Late);
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Single(sent);
        await AssertGivenBackAsync(fleet, 7);
    }

    private async Task<TestFleet> StartAsync(double partsPerSecond, int claimParts = 1)
    {
        var fleet = await TestFleet.StartAsync(
            options => (options.TimeProvider, options.PartsPerSecond, options.ClaimParts, options.WrapConnection) = (time, partsPerSecond, claimParts, watch.Wrap), isStarted: false);
        await fleet.StartCampaignAsync(10);
        return fleet;
    }

    private void AdvanceAfterClaim() => watch.AfterCommit = statements =>
    {
        if (statements.Contains("attempt = attempt + 1", StringComparison.Ordinal))
        {
            time.Advance(Late);
        }

        return Task.CompletedTask;
    };

    private static async Task<bool> RunAsync(TestFleet fleet, Func<ClaimedSend, Fence, Task> send, CancellationToken stopping) =>
        await new ClaimCycle("", "test", fleet.Get<PumpServices>(), send).RunAsync(await fleet.FindRunnableAsync(), stopping).WaitAsync(Wait.Limit, CancellationToken.None);

    private static async Task AssertGivenBackAsync(TestFleet fleet, int count)
    {
        fleet.Get<ResultWriter>().Complete();
        await fleet.Get<ResultWriter>().RunAsync(CancellationToken.None);
        Assert.Equal(count, await fleet.ReadAsync<long>("select count(*) from smslive247_send where state = 0 and attempt = 1 and reason = 'slots-too-late'"));
    }
}
