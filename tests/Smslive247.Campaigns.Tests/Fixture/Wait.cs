namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>Waits for what other threads and processes do.</summary>
internal static class Wait
{
    private static readonly TimeSpan LongestInterval = TimeSpan.FromMilliseconds(200);

    /// <summary>The time in which anything should have come, on a slow machine too.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(90);

    public static async Task UntilAsync(Func<Task<bool>> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "")
    {
        var (watch, interval) = (Stopwatch.StartNew(), TimeSpan.FromMilliseconds(10));
        while (!await condition())
        {
            Assert.True(watch.Elapsed < Limit, $"Not within {Limit}: {expected}");
            await Task.Delay(interval, CancellationToken.None);
            interval = interval + interval < LongestInterval ? interval + interval : LongestInterval;
        }
    }

    public static Task UntilAsync(Func<bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "") =>
        UntilAsync(() => Task.FromResult(condition()), expected);

    /// <summary>Waits for a state of the campaign.</summary>
    public static async Task<CampaignProgress> ForAsync(this Campaign campaign, Func<CampaignProgress, bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string expected = "")
    {
        CampaignProgress progress = null!;
        await UntilAsync(async () => condition(progress = await campaign.GetProgressAsync()), expected);
        return progress;
    }
}
