using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Claims;

public sealed class ClaimStoreTests
{
    [Fact]
    public async Task ClaimAsync_Twice_ClaimsNoMessageTwice()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(10);

        var (one, other) = (await fleet.ClaimAsync(4), await fleet.ClaimAsync(20));

        Assert.Equal((4, 6), (one.Count, other.Count));
        Assert.Empty(one.Select(send => send.Id).Intersect(other.Select(send => send.Id)));
        Assert.All(one, send => Assert.Equal(1, send.Attempt));
    }

    [Fact]
    public async Task ClaimAsync_CampaignWasPausedMeanwhile_ClaimsNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(10);
        var runnable = await fleet.FindRunnableAsync();

        await campaign.PauseAsync();

        Assert.Empty(await fleet.Get<ClaimStore>().ClaimAsync(runnable, "test", 8, 8, CancellationToken.None));
    }

    [Fact]
    public async Task ClaimAsync_TablesAreNewer_ClaimsNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(10);
        var runnable = await fleet.FindRunnableAsync();

        await fleet.ExecuteAsync("insert into smslive247_schema (scriptname, applied) values ('9999-newer.sql', '2026-11-30')");

        Assert.Empty(await fleet.Get<ClaimStore>().ClaimAsync(runnable, "test", 8, 8, CancellationToken.None));
        Assert.Empty(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));
    }

    /// <summary>The number of an attempt that was rolled back is used again.</summary>
    [Fact]
    public async Task ClaimAsync_CommitFailed_ItsResultDoesNotChangeTheNextClaim()
    {
        var (watch, fails) = (new ConnectionWatch(), true);
        watch.BeforeCommit = statements => fails && statements.Contains("attempt = attempt + 1", StringComparison.Ordinal) ? throw new IOException() : Task.CompletedTask;
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);
        var failed = Assert.Single((await Assert.ThrowsAsync<ClaimFailedException>(() => fleet.ClaimAsync())).Sends);

        fails = false;
        var next = Assert.Single(await fleet.ClaimAsync());
        await fleet.WriteAsync(new SendResult(failed, RecipientState.Pending, "claim-failed"));

        Assert.Equal((failed.Id, failed.Attempt), (next.Id, next.Attempt));
        Assert.Equal(1, (await campaign.GetProgressAsync())[RecipientState.Sending]);
    }
}
