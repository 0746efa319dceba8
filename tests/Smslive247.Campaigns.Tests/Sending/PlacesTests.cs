namespace Smslive247.Campaigns.Tests.Sending;

public sealed class PlacesTests
{
    /// <summary>Eight places, all of which a claim takes.</summary>
    [Fact]
    public async Task Pump_WaitsLongForItsSlots_LeavesThePlacesToOtherAccounts()
    {
        TestFleet fleet = null!;
        fleet = await TestFleet.StartAsync(
            options => options.MaxInFlight = options.ClaimParts,
            services: services => services.AddSmslive247("shop", options => (options.ApiKey, options.BaseAddress) = (fleet.Sandbox.Key, fleet.Sandbox.Address)), isStarted: false);
        await using var disposed = fleet;
        await fleet.Host.StartAsync();
        var waiting = await fleet.CreateAsync("waiting");
        await waiting.AddRecipientsAsync(TestFleet.Rows(1));
        await fleet.ExecuteAsync($"update smslive247_account set next_slot = {fleet.Database.Now} + 600000000");
        await waiting.StartAsync();
        await Wait.UntilAsync(async () => await fleet.ReadAsync<long>("select max(slot) from smslive247_account") > 0);

        var shop = await fleet.CreateAsync("shop", settings: definition => definition.Account = "shop");
        await shop.AddRecipientsAsync(TestFleet.Rows(5));
        await shop.StartAsync();

        await shop.ForAsync(progress => progress[RecipientState.Sent] == 5);
        Assert.Equal(1, (await waiting.GetProgressAsync())[RecipientState.Pending]);
    }
}
