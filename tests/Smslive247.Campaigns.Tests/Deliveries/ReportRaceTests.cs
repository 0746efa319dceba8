using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Deliveries;

namespace Smslive247.Campaigns.Tests.Deliveries;

/// <summary>Several workers sweep.</summary>
public sealed class ReportRaceTests
{
    [Fact]
    public async Task RunAsync_SeveralAtOnce_ReadOnce()
    {
        await using var fleet = await ReportSteps.StartAsync(options => options.DeliveryDelay = TimeSpan.Zero);
        var campaign = await fleet.SendAsync(20);
        await fleet.SetDueAsync();

        var requests = await fleet.CountListsAsync(() => Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(fleet.RunReportsAsync))));

        Assert.Equal(1, requests);
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 20)), await campaign.DeliveriesAsync());
    }

    /// <summary>As a sweep that takes longer than its turn. The database is free while a request is under way.</summary>
    [Fact]
    public async Task RunAsync_AnotherReadsMeanwhile_WritesEachReportOnce()
    {
        var (gate, isFirst) = (new Gate(), 0);
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.SendAsync(20);
        using var slow = fleet.CreateHost(
            options => options.FirstReportCheck = TimeSpan.FromMilliseconds(100),
            services => services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new GateHandler(gate, () => Interlocked.Increment(ref isFirst) == 1))));
        fleet.ReportAll("DELIVRD");
        await fleet.SetDueAsync();

        var waiting = Task.Run(() => slow.Services.GetRequiredService<ReportSweep>().RunAsync(CancellationToken.None));
        await gate.Reached;
        Assert.Equal(1, await fleet.ReadReportsAsync());
        Assert.Equal(ReportSteps.Counts((DeliveryState.Delivered, 20)), await campaign.DeliveriesAsync());
        gate.Open();
        await waiting;

        var changes = await campaign.ReadStreamAsync();
        Assert.Equal((20, 20), (changes.Count, changes.DistinctBy(change => change.MessageId).Count()));
    }

    /// <summary>One reads the stream while several write: numbers are visible in their order.</summary>
    [Fact]
    public async Task WriteAsync_SeveralAtOnce_StreamSkipsNoneAndRepeatsNone()
    {
        await using var fleet = await ReportSteps.StartAsync();
        var campaign = await fleet.SendAsync(400);
        await fleet.SweepAsync();
        var pages = fleet.Sandbox.Messages.Select(message => Listed(message.Id)).Chunk(10).ToList();

        var reading = Task.Run(() => campaign.ReadStreamAsync());
        await Parallel.ForEachAsync(pages.Concat(pages), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (page, token) =>
            await fleet.Get<ReportStore>().WriteAsync("", page, token));
        var changes = await reading;

        Assert.Equal(fleet.Sandbox.Messages.Select(message => message.Id).Order(), changes.Select(change => change.MessageId).Order());
        Assert.Equal(changes.Select(change => change.Position).Distinct().Order(), changes.Select(change => change.Position));
    }

    private static ListedMessage Listed(string id) => new(id, "1", "S", "T", null, 1) { Report = new(IsDelivered: true, null) };

    private sealed class GateHandler(Gate gate, Func<bool> isFirst) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await gate.PassAsync(isFirst());
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
