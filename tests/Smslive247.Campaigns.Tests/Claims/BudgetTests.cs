using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using System.Diagnostics.Metrics;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Claims;

/// <summary>What a budget does not pay is skipped, and nothing else.</summary>
public sealed class BudgetTests
{
    [Fact]
    public async Task SkipOverBudgetAsync_CreditsMayComeBack_SkipsNothing()
    {
        await using var fleet = await StartAsync();
        var (campaign, claims) = (await fleet.StartCampaignAsync(3, settings: definition => definition.CreditBudget = 2), fleet.Get<ClaimStore>());
        var claimed = await fleet.ClaimAsync();
        var over = await fleet.FindRunnableAsync();

        Assert.Equal((2, true), (claimed.Count, claims.IsOverBudget(over)));
        Assert.Equal(0, await claims.SkipOverBudgetAsync(over, CancellationToken.None));

        // The credits are there again, of which the list that was read before has nothing.
        await fleet.WriteAsync([.. claimed.Select(send => new SendResult(send, RecipientState.Refused, "number-refused"))]);
        Assert.Equal(0, await claims.SkipOverBudgetAsync(over, CancellationToken.None));
        Assert.Equal((1, false), ((await campaign.GetProgressAsync())[RecipientState.Pending], claims.IsOverBudget(await fleet.FindRunnableAsync())));
    }

    [Fact]
    public async Task SkipOverBudgetAsync_BudgetIsSpent_SkipsTheRest()
    {
        await using var fleet = await StartAsync();
        var campaign = await fleet.StartCampaignAsync(3, settings: definition => definition.CreditBudget = 2);
        await fleet.WriteAsync([.. (await fleet.ClaimAsync()).Select(send => new SendResult(send, RecipientState.Sent) { MessageId = $"{send.Id}", Credits = 1_000_000 })]);

        Assert.Equal(1, await fleet.Get<ClaimStore>().SkipOverBudgetAsync(await fleet.FindRunnableAsync(), CancellationToken.None));

        Assert.Equal("budget", (await campaign.ListAsync(RecipientState.Skipped).SingleAsync()).Reason);
    }

    /// <summary>Other campaigns of the account would lose them.</summary>
    [Fact]
    public async Task Pump_WholeBudgetIsInFlight_TakesNoSlots()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.CreditsPerPart = 1, sandbox => sandbox.Latency = TimeSpan.FromSeconds(3), isStarted: false);
        var slots = new MetricCollector<double>(fleet.Get<IMeterFactory>(), "Smslive247.Campaigns", "smslive247.campaigns.slot.delay");
        await fleet.Host.StartAsync();

        var campaign = await fleet.StartCampaignAsync(3, settings: definition => definition.CreditBudget = 1);
        await campaign.ForAsync(progress => progress[RecipientState.Skipped] == 2);

        // Of the message, and of attempts by the lists that were read before its claim.
        Assert.InRange(slots.GetMeasurementSnapshot().Count, 1, 4);
    }

    private static Task<TestFleet> StartAsync() => TestFleet.StartAsync(options => options.CreditsPerPart = 1, isStarted: false);
}
