namespace Smslive247.Campaigns.Tests.Sqlite;

public sealed class DurabilityTests
{
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

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => fleet.ClaimAsync(1));

        Assert.Contains("durable", failure.Message, StringComparison.Ordinal);
    }
}
