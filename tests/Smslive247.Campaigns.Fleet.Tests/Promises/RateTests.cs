namespace Smslive247.Campaigns.Fleet.Tests.Promises;

/// <summary>G4: all machines together keep the rate.</summary>
public sealed class RateTests(PostgresCluster cluster)
{
    private const int Rate = 100;
    private const int Claim = 8;

    // Longer than a response takes on a machine that is starved on purpose: ten that are lost in a row would pause the campaign.
    private static WorkerSettings Patient(WorkerSettings settings) => settings with { PartsPerSecond = Rate, Lease = TimeSpan.FromSeconds(40), CallTimeout = TimeSpan.FromSeconds(15) };

    [Fact]
    public async Task Rate_OfThreeWorkers_IsPassedByAtMostOneClaimOfEach()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, Patient);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fleet.StartWorkerAsync()));
        var campaign = await fleet.StartCampaignAsync(1_200);

        await campaign.ForRestAsync();

        Assert.InRange(MostInASecond(fleet.ReadStamps()), Rate * 9 / 10, Rate + (3 * Claim));
    }

    /// <summary>Workers that stand still, again and again, do not meet their own slots and those of others when they go on.</summary>
    [Fact]
    public async Task Rate_OfWorkersThatFreeze_IsPassedByAtMostOneClaimOfEach()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, Patient);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fleet.StartWorkerAsync()));
        var campaign = await fleet.StartCampaignAsync(800);

        for (var turn = 0; turn < 12; turn++)
        {
            var (one, other) = (fleet.Workers[turn % 3], fleet.Workers[(turn + 1) % 3]);
            one.Freeze();
            other.Freeze();
            await Task.Delay(TimeSpan.FromMilliseconds(300 + (50 * turn)), CancellationToken.None);
            one.Thaw();
            other.Thaw();
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }

        await campaign.ForRestAsync();
        Assert.InRange(MostInASecond(fleet.ReadStamps()), Rate / 2, Rate + (3 * Claim));
    }

    /// <summary>Eight busy threads beside two workers.</summary>
    [Fact]
    public async Task Rate_OfStarvedWorkers_IsPassedByAtMostOneClaimOfEach()
    {
        await using var fleet = await WorkerFleet.CreateAsync(cluster, Patient);
        await Task.WhenAll(fleet.StartWorkerAsync(), fleet.StartWorkerAsync());
        var campaign = await fleet.StartCampaignAsync(600);
        using var load = new CancellationTokenSource();
        var burners = Enumerable.Range(0, 8).Select(_ => new Thread(() => Burn(load.Token))).ToList();
        burners.ForEach(burner => burner.Start());

        await campaign.ForRestAsync();

        await load.CancelAsync();
        burners.ForEach(burner => burner.Join());
        Assert.InRange(MostInASecond(fleet.ReadStamps()), 1, Rate + (2 * Claim));
    }

    private static void Burn(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            Thread.SpinWait(1000);
        }
    }

    /// <summary>The most sends that began within any second.</summary>
    private static int MostInASecond(IReadOnlyList<double> stamps)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < stamps.Count; last++)
        {
            while (stamps[last] - stamps[first] >= 1)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
