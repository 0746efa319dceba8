namespace Smslive247.Campaigns.Tests.Recipients;

public sealed class ImportTests
{
    [Fact]
    public async Task AddRecipientsAsync_MixedRows_NormalizesAndListsTheRest()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync(text: "Hello {Name}");

        var import = await campaign.AddRecipientsAsync([Row("0803 000 0001", "Ada"), Row("none", "x"), Row("+234 803 000 0001", "Eve"), Row("2348030000002", "Bo")]);

        Assert.Equal(new(Added: 2, AlreadyAdded: 0, Duplicates: 1, Invalid: 1), import);
        Assert.Equal([("2348030000001", "Hello Ada"), ("2348030000002", "Hello Bo")], await campaign.ListAsync().Select(one => (one.PhoneNumber!, one.Text!)).ToListAsync());
        Assert.Equal([2, 3], await campaign.ListDroppedRowsAsync().Select(row => row.Row).ToListAsync());
    }

    // Of this call alone: a second file has rows of the same numbers.
    [Fact]
    public async Task AddRecipientsAsync_Repeated_ReportsDroppedRowsOfEachCall()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        CampaignRow[] rows = [Row(TestFleet.Number(1), "a"), Row("none", "b"), Row(TestFleet.Number(1), "c")];

        for (var call = 0; call < 2; call++)
        {
            var dropped = new RecordedProgress();
            await campaign.AddRecipientsAsync(rows.ToAsyncEnumerable(), dropped);
            Assert.Equal([2, 3], dropped.Rows.Select(row => row.Row));
            Assert.Equal("An earlier row has the same number.", dropped.Rows[1].Problem);
        }
    }

    [Fact]
    public async Task ListOptedOutAsync_OptOuts_AreThoseWhoWaitAndOptedOut()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(4));
        await fleet.OptOuts.AddAsync(TestFleet.Number(2));
        await fleet.OptOuts.AddAsync(TestFleet.Number(3), senderId: "sandbox");
        await fleet.OptOuts.AddAsync(TestFleet.Number(4), senderId: "Another");

        Assert.Equal([TestFleet.Number(2), TestFleet.Number(3)], await campaign.ListOptedOutAsync().Select(one => one.PhoneNumber).ToListAsync());
    }

    [Fact]
    public async Task GetDefinitionAsync_Campaign_IsAsCreated()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var until = new DateTimeOffset(2027, 3, 6, 18, 0, 0, TimeSpan.FromHours(1));
        var definition = new CampaignDefinition("sale", "Sandbox") { Text = "{First Name}, {firstname}: {Code}", CreditBudget = 2.5m, GoodUntil = until, RouteId = "7" };

        var stored = await (await fleet.Campaigns.CreateAsync(definition)).GetDefinitionAsync();

        Assert.Equal(("sale", "Sandbox", definition.Text, 2.5m, until, "7", null), (stored.Name, stored.SenderId, stored.Text, stored.CreditBudget, stored.GoodUntil, stored.RouteId, stored.Account));
        Assert.Equal(["First Name", "Code"], stored.Placeholders);
    }

    [Fact]
    public async Task AddRecipientsAsync_InterruptedAndRepeated_AddsTheRest()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await Assert.ThrowsAsync<IOException>(() => campaign.AddRecipientsAsync(TestFleet.Rows(1_200).Select((row, index) => index < 700 ? row : throw new IOException())));

        var import = await campaign.AddRecipientsAsync(TestFleet.Rows(1_200));

        Assert.Equal(new(Added: 700, AlreadyAdded: 500, Duplicates: 0, Invalid: 0), import);
        Assert.Equal(1_200, (await campaign.GetProgressAsync()).Total);
    }

    [Fact]
    public async Task AddRecipientsAsync_CampaignHasStarted_Throws()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(1);

        Assert.Equal(1, (await campaign.AddRecipientsAsync(TestFleet.Rows(1))).AlreadyAdded);
        await Assert.ThrowsAsync<CampaignException>(() => campaign.AddRecipientsAsync(TestFleet.Rows(2)));
    }

    [Fact]
    public async Task AddRecipientsAsync_ValueWithNul_IsInvalid()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();

        Assert.Equal(1, (await campaign.AddRecipientsAsync([Row(TestFleet.Number(1), "a\0b")])).Invalid);
    }

    [Fact]
    public async Task ForecastAsync_Recipients_StatesPartsCreditsAndTime()
    {
        await using var fleet = await TestFleet.StartAsync(options => (options.PartsPerSecond, options.CreditsPerPart) = (2, 1.5m), isStarted: false);
        var campaign = await fleet.CreateAsync(text: "{Name}");
        await campaign.AddRecipientsAsync([Row(TestFleet.Number(1), "a"), Row(TestFleet.Number(2), new('b', 200)), Row(TestFleet.Number(3), "c")]);
        await fleet.OptOuts.AddAsync(TestFleet.Number(3), senderId: "SANDBOX");

        var forecast = await campaign.ForecastAsync();

        // Slots are wider by 2 % than the rate requires; who opted out takes none.
        Assert.Equal((3, 1, 3, 4.5m, TimeSpan.FromSeconds(1.53)), (forecast.Recipients, forecast.OptedOut, forecast.Parts, forecast.Credits, forecast.Duration));
        Assert.Equal([(1, 1L), (2, 1L)], forecast.PartsOfTexts.Select(parts => (parts.Key, parts.Value)));
        Assert.Equal(new string('b', 200), forecast.LongestText);
    }

    [Fact]
    public async Task ForecastAsync_NoPriceIsKnown_StatesNoCredits()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(1));

        Assert.Null((await campaign.ForecastAsync()).Credits);
    }

    private static CampaignRow Row(string number, string name) => new(number, new Dictionary<string, string?> { ["Name"] = name });
}
