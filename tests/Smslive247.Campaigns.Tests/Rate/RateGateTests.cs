using Microsoft.Extensions.Time.Testing;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.Sending;

namespace Smslive247.Campaigns.Tests.Rate;

public sealed class RateGateTests
{
    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());

    /// <summary>Two gates are two machines: they share the row.</summary>
    [Fact]
    public async Task ReserveAsync_TwoMachines_GetSlotsBehindEachOther()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        await fleet.StartCampaignAsync(100);
        RateGate one = new(fleet.Database, partsPerSecond: 100, margin: 1), other = new(fleet.Database, partsPerSecond: 100, margin: 1);

        var slots = new[] { await ReserveAsync(one), await ReserveAsync(other), await ReserveAsync(one) };

        Assert.Equal([0, 80, 160], slots.Select(slot => slot!.Wait.TotalMilliseconds));
        Assert.All(slots, slot => Assert.Equal(8, slot!.Parts));
    }

    [Fact]
    public async Task ReserveAsync_SlotsWereNotUsed_AreNotSaved()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        await fleet.StartCampaignAsync(100);
        RateGate gate = new(fleet.Database, partsPerSecond: 100, margin: 1);
        await ReserveAsync(gate);

        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(0, (await ReserveAsync(gate))!.Wait.TotalMilliseconds);
        Assert.Equal(80, (await ReserveAsync(gate))!.Wait.TotalMilliseconds);
    }

    [Fact]
    public async Task ReserveAsync_LongMessage_TakesItsSlotsAlone()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        var campaign = await fleet.CreateAsync(text: "{Name}");
        await campaign.AddRecipientsAsync(Enumerable.Range(1, 3).Select(number => new CampaignRow(TestFleet.Number(number), new Dictionary<string, string?> { ["Name"] = new('a', 700) })));
        await campaign.StartAsync();
        RateGate gate = new(fleet.Database, partsPerSecond: 100, margin: 1);

        Assert.Equal(5, (await ReserveAsync(gate, parts: 2))!.Parts);
        Assert.Equal(50, (await ReserveAsync(gate, parts: 2))!.Wait.TotalMilliseconds);
    }

    [Fact]
    public async Task ReserveAsync_NothingIsPending_TakesNone()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        await fleet.CreateAsync();

        Assert.Null(await ReserveAsync(new(fleet.Database, partsPerSecond: 100, margin: 1)));
    }

    /// <summary>The clock of the database was set back by a day.</summary>
    [Fact]
    public async Task ReserveAsync_SlotsAreAheadOfAnyPenalty_BeginsNow()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.TimeProvider = time, isStarted: false);
        await fleet.StartCampaignAsync(100);
        RateGate gate = new(fleet.Database, partsPerSecond: 100, margin: 1);
        await fleet.ExecuteAsync($"update smslive247_account set next_slot = {fleet.Database.Now} + 86400000000");

        Assert.Equal(0, (await ReserveAsync(gate))!.Wait.TotalMilliseconds);
        await fleet.ExecuteAsync($"update smslive247_account set next_slot = {fleet.Database.Now} + 86400000000");
        Assert.Equal(TimeSpan.Zero, await gate.RetakeAsync("", parts: 8));
    }

    [Theory]
    [InlineData(80, 80, false)]
    [InlineData(81, 80, true)]
    [InlineData(20, 1, false)]
    [InlineData(21, 1, true)]
    [InlineData(251, 8_000, true)]
    public void IsLate_AfterTheSlot_IsTheTimeOfTheNextOneOrTwentyMilliseconds(int after, int cost, bool expected)
    {
        var pace = new Pace(time);
        pace.SetSlot(TimeSpan.FromMilliseconds(100));

        time.Advance(TimeSpan.FromMilliseconds(100 + after));

        Assert.Equal(expected, pace.IsLate(TimeSpan.FromMilliseconds(cost)));
    }

    [Fact]
    public void MissingDistance_PreviousClaimWasLate_IsTheRestOfTheDistanceOfSlots()
    {
        var pace = new Pace(time);
        Assert.Equal(TimeSpan.Zero, pace.MissingDistance);

        pace.Begin(TimeSpan.FromMilliseconds(80));
        time.Advance(TimeSpan.FromMilliseconds(30));

        Assert.Equal(TimeSpan.FromMilliseconds(45), pace.MissingDistance);
    }

    private static Task<RateSlots?> ReserveAsync(RateGate gate, int parts = 8) => gate.ReserveAsync("", campaign: 1, new(parts, Rows: 20), CancellationToken.None);
}
