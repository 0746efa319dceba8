using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Tests.Claims;

public sealed class ClaimStoreTests
{
    [Fact]
    public async Task ClaimAsync_Twice_ClaimsNoMessageTwice()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(10);

        var (one, other) = (await ClaimAsync(fleet, 4), await ClaimAsync(fleet, 20));

        Assert.Equal((4, 6), (one.Count, other.Count));
        Assert.Empty(one.Select(send => send.Id).Intersect(other.Select(send => send.Id)));
        Assert.All(one, send => Assert.Equal(1, send.Attempt));
    }

    [Fact]
    public async Task ClaimAsync_CampaignWasPausedMeanwhile_ClaimsNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(10);
        var runnable = Assert.Single(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));

        await campaign.PauseAsync();

        Assert.Empty(await fleet.Get<ClaimStore>().ClaimAsync(runnable, "test", 8, 8, CancellationToken.None));
    }

    [Fact]
    public async Task ClaimAsync_TablesAreNewer_ClaimsNothing()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        await fleet.StartCampaignAsync(10);
        var runnable = Assert.Single(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));

        await fleet.ExecuteAsync("insert into smslive247_schema (scriptname, applied) values ('9999-newer.sql', datetime())");

        Assert.Empty(await fleet.Get<ClaimStore>().ClaimAsync(runnable, "test", 8, 8, CancellationToken.None));
        Assert.Empty(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));
    }

    /// <summary>A setting of SQLite that a crash of the machine would not survive.</summary>
    [Fact]
    public async Task ClaimAsync_CommitsAreNotDurable_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(configure: options => options.WrapConnection = connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "pragma synchronous = off";
            command.ExecuteNonQuery();
            return connection;
        }, isStarted: false);
        await fleet.StartCampaignAsync(1);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => ClaimAsync(fleet, 1));

        Assert.Contains("durable", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(TestFleet fleet, int rows)
    {
        var claims = fleet.Get<ClaimStore>();
        var runnable = Assert.Single(await claims.ListRunnableAsync(CancellationToken.None));
        return await claims.ClaimAsync(runnable, "test", parts: 100, rows, CancellationToken.None);
    }
}
