namespace Smslive247.Campaigns.Fleet.Tests.Postgres;

public sealed class CollationTests(PostgresCluster cluster)
{
    /// <summary>In Turkish, the lower case of I is another letter.</summary>
    [Fact]
    public async Task OptOuts_DatabaseIsTurkish_IgnoreTheCaseOfSenderIds()
    {
        var location = await cluster.CreateDatabaseAsync(options: "template template0 locale_provider icu icu_locale 'tr'");
        await using var fleet = await TestFleet.StartAsync(options => options.UsePostgreSql(location), isStarted: false);

        await fleet.OptOuts.AddAsync(TestFleet.Number(1), senderId: "SHIP");

        Assert.True(await fleet.OptOuts.ContainsAsync(TestFleet.Number(1), senderId: "ship"));
    }
}
