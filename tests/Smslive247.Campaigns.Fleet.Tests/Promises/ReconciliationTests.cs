using System.Globalization;

namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G2, G10: what is in doubt is resolved by what the service lists, and by nothing else.</summary>
public sealed class ReconciliationTests(PostgresCluster cluster)
{
    // By hand: SMSLIVE247_FLEET_RECIPIENTS=1000000.
    private static readonly int Recipients = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_FLEET_RECIPIENTS") ?? "5000", CultureInfo.InvariantCulture);

    private static readonly bool IsLong = Recipients > 100_000;

    /// <summary>Three workers, of which one is killed again and again; 5 % of responses are lost, half of them of messages that were sent.</summary>
    [Fact]
    public async Task Reconcile_ServiceIsUnkind_EndsEachDoubt()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, Configure, BeUnkind);
        var campaign = await fleet.StartCampaignAsync(Recipients, text: "Hello {Name}\nGood-bye  ");
        await fleet.StartWorkersAsync(3);

        while ((await campaign.GetProgressAsync())[RecipientState.Pending] > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(IsLong ? 10 : 3), CancellationToken.None);
            await fleet.ReplaceWorkerAsync();
        }

        var end = await campaign.ForEndAsync(TimeSpan.FromMinutes(IsLong ? 30 : 3));
        Console.WriteLine(end);
        Assert.InRange(end[RecipientState.Unresolved], Recipients / 100, Recipients / 25);
        await fleet.AssertReconciledAsync(campaign, Recipients);
    }

    /// <summary>The list is later than anyone waits: nothing is sent again, and what is listed at last is found.</summary>
    [Fact]
    public async Task Reconcile_ListIsLaterThanTheSettleTime_SendsNothingAgain()
    {
        await using var fleet = await WorkerFleet.CreateAsync(
            cluster,
            settings => settings with { PartsPerSecond = 200, SettleTime = TimeSpan.FromSeconds(1) },
            sandbox => (sandbox.ListDelay, sandbox.FailureRules) = (TimeSpan.FromHours(1), [Lost(0.1, isCarriedOut: true)]));
        var campaign = await fleet.StartCampaignAsync(500);
        await fleet.StartWorkerAsync();

        var end = await campaign.ForEndAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), CancellationToken.None);

        Assert.InRange(end[RecipientState.Unresolved], 20, 100);
        Assert.Equal(500, fleet.Sandbox.Messages.Count);
        fleet.Sandbox.ListDelay = TimeSpan.Zero;
        Assert.Equal(end[RecipientState.Unresolved], (await fleet.Campaigns.ReconcileAsync()).Found);
        await fleet.AssertReconciledAsync(campaign, 500);
    }

    private static WorkerSettings Configure(WorkerSettings settings) => settings with
    {
        PartsPerSecond = IsLong ? 100_000 : 500,
        SettleTime = TimeSpan.FromSeconds(IsLong ? 60 : 6),

        // A machine that is busy for long may be slow for a while, which must not look like ten lost responses in a row.
        Lease = TimeSpan.FromSeconds(IsLong ? 20 : 4),
        CallTimeout = TimeSpan.FromSeconds(IsLong ? 8 : 1.5),
    };

    private static void BeUnkind(SandboxOptions options)
    {
        (options.ListDelay, options.ListOrder, options.ListedTexts) = (TimeSpan.FromSeconds(IsLong ? 30 : 3), SandboxListOrder.Random, SandboxListedTexts.TrimmedCrLf);
        (options.ForeignMessageShare, options.FailureRules) = (0.05, [Lost(0.025, isCarriedOut: true), Lost(0.025, isCarriedOut: false)]);
        (options.Credits, options.MaxMessages) = (10_000_000, 2 * Recipients);
    }

    private static SandboxFailureRule Lost(double share, bool isCarriedOut) => new() { Failure = SandboxFailure.Lost(isCarriedOut), OperationId = "Messages_Send", Share = share };
}
