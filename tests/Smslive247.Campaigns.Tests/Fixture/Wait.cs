namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>Waits for what other threads do.</summary>
internal static class Wait
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static async Task UntilAsync(Func<Task<bool>> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "")
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < Limit, $"Not within {Limit}: {expected}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    public static Task UntilAsync(Func<bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "") =>
        UntilAsync(() => Task.FromResult(condition()), expected);

    public static async Task<CampaignProgress> ForAsync(this Campaign campaign, Func<CampaignProgress, bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "")
    {
        CampaignProgress progress = null!;
        await UntilAsync(async () => condition(progress = await campaign.GetProgressAsync()), expected);
        return progress;
    }
}
