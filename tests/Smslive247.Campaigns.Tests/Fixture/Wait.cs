using System.Runtime.CompilerServices;

namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>Waits for what other threads and processes do.</summary>
internal static class Wait
{
    /// <summary>The time in which anything should have come, on a slow machine too.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(90);

    public static Task UntilAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string expected = "") => UntilAsync(condition, Limit, () => expected);

    private static async Task UntilAsync(Func<Task<bool>> condition, TimeSpan? limit, Func<string> expected)
    {
        var (watch, interval, most) = (Stopwatch.StartNew(), TimeSpan.FromMilliseconds(10), limit ?? Limit);
        while (!await condition())
        {
            Assert.True(watch.Elapsed < most, $"Not within {most}: {expected()}");
            await Task.Delay(interval, CancellationToken.None);
            interval = interval + interval < most / 450 ? interval + interval : most / 450;
        }
    }

    public static Task UntilAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string expected = "") =>
        UntilAsync(() => Task.FromResult(condition()), Limit, () => expected);

    /// <summary>Waits for a state of the campaign.</summary>
    public static async Task<CampaignProgress> ForAsync(
        this Campaign campaign, Func<CampaignProgress, bool> condition, TimeSpan? limit = null, [CallerArgumentExpression(nameof(condition))] string expected = "")
    {
        CampaignProgress progress = null!;
        await UntilAsync(async () => condition(progress = await campaign.GetProgressAsync()), limit, () => $"{expected}, and not {progress}");
        return progress;
    }
}
