using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Smslive247.Campaigns.Tests.Privacy;

public sealed class PersonalDataTests
{
    [Fact]
    public async Task EraseAsync_Number_LeavesNoTraceOfItInTheTable()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.StartCampaignAsync(3);
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(2), "Outbox"));

        Assert.Equal(2, await fleet.Campaigns.EraseAsync("0803 000 0002"));

        var erased = await campaign.ListAsync(RecipientState.Skipped).SingleAsync();
        Assert.Equal((null, null, "erased"), (erased.PhoneNumber, erased.Text, erased.Reason));
        Assert.Equal(0, await CountAsync(fleet, "phone_number = '2348030000002' or text like '%P2%' or text = 'Outbox'"));
        Assert.Equal(0, await CountAsync(fleet, "state = 6 and number_hash is not null"));
    }

    [Fact]
    public async Task EraseAsync_DraftIsImportedAgain_DoesNotAddTheNumber()
    {
        await using var fleet = await TestFleet.StartAsync(isStarted: false);
        var campaign = await fleet.CreateAsync();
        await campaign.AddRecipientsAsync(TestFleet.Rows(2));
        await fleet.Campaigns.EraseAsync(TestFleet.Number(2));

        Assert.Equal(0, (await campaign.AddRecipientsAsync(TestFleet.Rows(2))).Added);
    }

    [Fact]
    public async Task RetainPersonalData_CampaignEndedBefore_ErasesNumbersAndTexts()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.RetainPersonalData = TimeSpan.Zero);
        var campaign = await fleet.StartCampaignAsync(3);
        await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(9), "Outbox"));
        await campaign.ForAsync(progress => progress[RecipientState.Sent] == 3);
        await Wait.UntilAsync(async () => (await fleet.Outbox.FindAsync("one"))!.State == RecipientState.Sent);

        await Wait.UntilAsync(async () =>
        {
            await fleet.SweepAsync();
            return await CountAsync(fleet, "phone_number is not null or text is not null or number_hash is not null") == 0;
        });

        Assert.Equal(3, (await campaign.GetProgressAsync())[RecipientState.Sent]);
        Assert.False(await fleet.Outbox.EnqueueAsync("one", new("Sandbox", TestFleet.Number(9), "Outbox")));
    }

    [Fact]
    public async Task RetainPersonalData_CampaignRuns_ErasesNothing()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.RetainPersonalData = TimeSpan.Zero, isStarted: false);
        await fleet.StartCampaignAsync(3);

        await fleet.SweepAsync();

        Assert.Equal(3, await CountAsync(fleet, "phone_number is not null and text is not null"));
    }

    /// <summary>Each log line, message and event of a campaign with refused messages, doubts and an outbox.</summary>
    [Fact]
    public async Task Logs_OfACampaign_ContainNoNumberAndNoText()
    {
        await using var fleet = await TestFleet.StartAsync(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace)));
        fleet.FailSends(SandboxFailure.Status(400), 3);
        fleet.FailSends(SandboxFailure.BrokenOff(isCarriedOut: true), 2);
        var campaign = await fleet.StartCampaignAsync(20);
        await campaign.ForAsync(progress => progress[RecipientState.Sent] >= 15);
        await campaign.CancelAsync();

        var lines = fleet.Get<FakeLogCollector>().GetSnapshot().Select(record => $"{record.Message} {record.Exception}").Concat(fleet.Events.Select(one => $"{one}")).ToList();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains("234803", StringComparison.Ordinal) || line.Contains("Hello", StringComparison.Ordinal));
    }

    [Fact]
    public void ToString_OfTypesWithPersonalData_ContainsNone()
    {
        Assert.DoesNotContain("0803", $"{new CampaignRow("08030000001")}", StringComparison.Ordinal);
        Assert.DoesNotContain("0803", $"{new OutboxMessage("MyShop", "08030000001", "Hello")}", StringComparison.Ordinal);
    }

    private static Task<long> CountAsync(TestFleet fleet, string condition) => fleet.ReadAsync<long>($"select count(*) from smslive247_send where {condition}");
}
