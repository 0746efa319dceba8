using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>How far a campaign is, and how fast.</summary>
/// <param name="Name">The name.</param>
/// <param name="Progress">The counts.</param>
/// <param name="PerSecond">Messages in a second lately.</param>
internal sealed record CampaignFigure(string Name, CampaignProgress Progress, double PerSecond = 0)
{
    /// <summary>What was sent, or may have been.</summary>
    public static long Attempted(CampaignProgress progress) => progress[RecipientState.Sent] + progress[RecipientState.Refused] + InDoubt(progress);

    public static long InDoubt(CampaignProgress progress) => progress[RecipientState.Unknown] + progress[RecipientState.Unresolved];

    /// <summary>What is neither waiting nor in flight.</summary>
    public long Done => Progress.Total - Progress[RecipientState.Pending] - Progress[RecipientState.Sending];

    public int Percent => Progress.Total == 0 ? 0 : (int)(Done * 100 / Progress.Total);

    /// <summary>The time until all is sent; null if nobody knows.</summary>
    public TimeSpan? Left => Progress.State == CampaignState.Running && PerSecond > 0 ? TimeSpan.FromSeconds(Progress[RecipientState.Pending] / PerSecond) : null;

    public bool IsReported => Progress[DeliveryState.Waiting] == 0;

    public object ToJson(string? happened = null) => new
    {
        Event = happened,
        Name,
        Progress.State,
        PauseReason = Progress.State == CampaignState.Paused ? Progress.PauseReason : (CampaignPauseReason?)null,
        Recipients = Enum.GetValues<RecipientState>().ToDictionary(Key, state => Progress[state]),
        Deliveries = Enum.GetValues<DeliveryState>().ToDictionary(Key, delivery => Progress[delivery]),
        Progress.Total,
        Progress.CreditsSpent,
        Progress.CreditsReserved,
        PerSecond = Math.Round(PerSecond, 1),
        SecondsLeft = Left is { } left ? Math.Ceiling(left.TotalSeconds) : (double?)null,
    };

    private static string Key<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{value}");
}
