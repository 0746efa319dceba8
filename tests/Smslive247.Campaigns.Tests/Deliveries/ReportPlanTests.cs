using Smslive247.Campaigns.FleetWorker.Connections;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>What sweeps read follows what waits for a report, and not what was ever sent.</summary>
public sealed class ReportPlanTests
{
    private const int Recipients = 20_000;

    private readonly ConnectionWatch watch = new();
    private readonly List<string> scans = [];
    private int statements;

    [Fact]
    public async Task Statements_OfReports_ReadMessagesByAnIndex()
    {
        await using var fleet = await ReportSteps.StartAsync(configure: options => options.WrapConnection = watch.Wrap);
        var campaign = await fleet.StartCampaignAsync(Recipients);
        await fleet.SetStateAsync(RecipientState.Sent);
        await fleet.ExecuteAsync("update smslive247_send set attempt = 1");
        await fleet.ExecuteAsync(
            $"""
            insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at, delivery, campaign_id, change_number)
            select id, 1, 'm' || id, 0, {fleet.Database.Now} - 1000000, 1, campaign_id, id from smslive247_send
            """);
        await fleet.ExecuteAsync("update smslive247_message set delivery = 0, campaign_id = null, change_number = null where send_id > (select max(send_id) - 10 from smslive247_message)");
        await fleet.ExecuteAsync("update smslive247_message set message_id = null where send_id = (select max(send_id) from smslive247_message)");
        await fleet.ExecuteAsync("analyze smslive247_send");
        await fleet.ExecuteAsync("analyze smslive247_message");
        var sent = await fleet.ReadAsync<string>("select message_id from smslive247_message where send_id = (select max(send_id) - 1 from smslive247_message)");
        watch.OnCommand = ExplainAsync;

        await fleet.RunReportsAsync();
        await fleet.Get<Smslive247.Campaigns.Deliveries.ReportStore>().WriteAsync("", [new(sent, "1", "S", "T", null, 1) { Report = new(IsDelivered: true, null) }], CancellationToken.None);
        await campaign.WatchDeliveriesAsync().Take(501).CountAsync();
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => campaign.WaitForReportsAsync(soon.Token));

        Assert.True(scans.Count == 0, string.Join('\n', scans));
        Assert.InRange(statements, 7, int.MaxValue);
        Assert.Equal((1, 1), (await CountAsync(fleet, DeliveryState.NoReport), await CountAsync(fleet, DeliveryState.Delivered) - Recipients + 10));
    }

    private static Task<long> CountAsync(TestFleet fleet, DeliveryState state) => fleet.ReadAsync<long>($"select count(*) from smslive247_message where delivery = {(int)state}");

    private async Task ExplainAsync(WatchedCommand command)
    {
        if (command.CommandText.Contains("smslive247_message", StringComparison.Ordinal) && !command.CommandText.Contains("count(*) from smslive247_message", StringComparison.Ordinal))
        {
            statements++;

            // Whether a campaign has ended is read from all messages that wait.
            var isEnd = command.CommandText.Contains("not exists (", StringComparison.Ordinal);
            scans.AddRange(
                from scan in await TestDatabase.FindScansAsync(command.CommandText, command.Derive)
                where !isEnd || !scan.Contains("smslive247_message_due", StringComparison.Ordinal)
                select $"{scan}: {command.CommandText}");
        }
    }
}
