using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.FleetWorker.Connections;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Database;

/// <summary>What runs again and again does not read what has been sent.</summary>
public sealed class PlanTests
{
    private const int Recipients = 20_000;

    private readonly ConnectionWatch watch = new();
    private readonly List<string> scans = [];
    private int statements;

    [Fact]
    public async Task Statements_OfWorkersAndLists_ReadMessagesByAnIndex()
    {
        await using var fleet = await TestFleet.StartAsync(options => options.WrapConnection = watch.Wrap, isStarted: false);
        var campaign = await fleet.StartCampaignAsync(Recipients, settings: definition => (definition.CreditBudget, definition.GoodUntil) = (Recipients * 2, TimeProvider.System.GetUtcNow().AddDays(1)));
        await fleet.ExecuteAsync($"update smslive247_send set state = 2, attempt = 1 where source_row between 11 and {Recipients - 20}");
        await fleet.ExecuteAsync("analyze smslive247_send");
        watch.OnCommand = ExplainAsync;

        var claimed = await fleet.ClaimAsync();
        await fleet.Get<RateGate>().ReserveAsync("", claimed[0].CampaignId, new(8, 8), CancellationToken.None);
        await fleet.Get<ClaimStore>().SkipOverBudgetAsync(await fleet.FindRunnableAsync(), CancellationToken.None);
        await fleet.WriteAsync([.. claimed.Select(send => new SendResult(send, RecipientState.Sent) { MessageId = "m" })]);
        await fleet.SweepAsync();
        await campaign.PauseAsync();

        // Refused and skipped ones have no index: they are looked for among all.
        foreach (var state in (RecipientState?[])[null, RecipientState.Sending, RecipientState.Sent, RecipientState.Unknown, RecipientState.Unresolved])
        {
            await campaign.ListAsync(state).Take(1).ToListAsync();
        }

        Assert.True(scans.Count == 0, string.Join('\n', scans));
        Assert.InRange(statements, 20, int.MaxValue);
    }

    private async Task ExplainAsync(WatchedCommand command)
    {
        foreach (var statement in command.CommandText.Split(";\n").Where(text => text.Contains("smslive247_send", StringComparison.Ordinal)))
        {
            statements++;
            scans.AddRange((await TestDatabase.FindScansAsync(statement, command.Derive)).Select(scan => $"{scan}: {statement}"));
        }
    }
}
