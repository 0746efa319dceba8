namespace Smslive247.Campaigns.FleetWorker;

/// <summary>Imports and sends a campaign, and states the highest heap after a collection.</summary>
internal static class HeapMeter
{
    public static async Task RunAsync(ICampaigns campaigns, int recipients)
    {
        var campaign = await campaigns.CreateAsync(new($"heap-{recipients}", "Sandbox") { Text = "Hello {Name}" });
        var highest = 0L;
        await campaign.AddRecipientsAsync(Rows(recipients, () => highest = Math.Max(highest, Heap())));
        await campaign.StartAsync();
        while ((await campaign.GetProgressAsync())[RecipientState.Pending] > 0)
        {
            highest = Math.Max(highest, Heap());
            await Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None);
        }

        Console.WriteLine($"heap {Math.Max(highest, Heap())}");
    }

    private static IEnumerable<CampaignRow> Rows(int count, Action measure)
    {
        for (var number = 1; number <= count; number++)
        {
            if (number % (count / 8) == 0)
            {
                measure();
            }

            yield return new($"{2348030000000 + number}", new Dictionary<string, string?> { ["Name"] = $"P{number}" });
        }
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);
}
