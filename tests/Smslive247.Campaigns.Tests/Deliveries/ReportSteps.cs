using Smslive247.Campaigns.Deliveries;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>Messages that were sent, and sweeps that read their reports one at a time.</summary>
internal static class ReportSteps
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(100);

    /// <summary>Operators report what the test says.</summary>
    public static Task<TestFleet> StartAsync(Action<SandboxOptions>? sandbox = null, Action<CampaignsOptions>? configure = null) => TestFleet.StartAsync(
        options =>
        {
            options.FirstReportCheck = First;
            configure?.Invoke(options);
        },
        options =>
        {
            options.DeliveryDelay = null;
            sandbox?.Invoke(options);
        },
        account: options => options.MaxRetries = 0,
        isStarted: false);

    /// <summary>A campaign whose messages were sent by a worker that read no reports, and has stopped.</summary>
    public static async Task<Campaign> SendAsync(this TestFleet fleet, int recipients)
    {
        var campaign = await fleet.StartCampaignAsync(recipients);
        await fleet.WorkAsync(async () => (await campaign.GetProgressAsync())[RecipientState.Sent] == recipients);
        return campaign;
    }

    public static async Task WorkAsync(this TestFleet fleet, Func<Task<bool>> until)
    {
        using var worker = fleet.CreateHost(options => options.ApiVersion = fleet.Get<CampaignsOptions>().ApiVersion);
        await worker.StartAsync();
        await Wait.UntilAsync(until);
        await worker.StopAsync();
        await Task.Delay(First + First, CancellationToken.None);
    }

    /// <summary>Lets it be time for all messages that wait, and sweeps.</summary>
    /// <returns>The number of lists that were requested. Nothing else was.</returns>
    public static async Task<int> ReadReportsAsync(this TestFleet fleet)
    {
        await fleet.SetDueAsync();
        return await fleet.CountListsAsync(fleet.SweepAsync);
    }

    public static async Task SetDueAsync(this TestFleet fleet)
    {
        await fleet.ExecuteAsync("update smslive247_message set report_due = 0");
        await fleet.ExecuteAsync("update smslive247_account set reports_due = 0");
    }

    public static async Task<int> CountListsAsync(this TestFleet fleet, Func<Task> action)
    {
        var before = fleet.Sandbox.RequestCount;
        await action();
        var requests = (int)(fleet.Sandbox.RequestCount - before);
        Assert.All(fleet.Sandbox.Requests.TakeLast(requests), request => Assert.Equal("Messages_List", request.OperationId));
        return requests;
    }

    public static void ReportAll(this TestFleet fleet, string status)
    {
        foreach (var message in fleet.Sandbox.Messages)
        {
            fleet.Sandbox.Report(message.Id, status);
        }
    }

    public static Task RunReportsAsync(this TestFleet fleet) => fleet.Get<ReportSweep>().RunAsync(CancellationToken.None);

    /// <summary>The stream from a position to its end, which has to come.</summary>
    public static async Task<IReadOnlyList<DeliveryChange>> ReadStreamAsync(this Campaign campaign, long after = 0)
    {
        using var limit = new CancellationTokenSource(Wait.Limit);
        return await campaign.WatchDeliveriesAsync(after, limit.Token).ToListAsync(limit.Token);
    }

    public static async Task<IReadOnlyDictionary<DeliveryState, long>> DeliveriesAsync(this Campaign campaign) => (await campaign.GetProgressAsync()).Deliveries;

    public static Dictionary<DeliveryState, long> Counts(params (DeliveryState State, long Count)[] counts) => counts.ToDictionary(count => count.State, count => count.Count);
}
