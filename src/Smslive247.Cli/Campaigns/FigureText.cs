using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>A campaign in a line.</summary>
internal static class FigureText
{
    public static string State(CampaignFigure campaign) => campaign.Progress.State == CampaignState.Paused
        ? $"paused: {CampaignWords.Of(campaign.Progress.PauseReason)}"
        : CampaignWords.Of(campaign.Progress.State);

    public static string Line(CampaignFigure campaign) =>
        $"{Screen.Clean(campaign.Name)}  {State(campaign)}  {Amount(campaign)}: {Recipients(campaign.Progress)}; {Deliveries(campaign.Progress)}{Pace(campaign)}{CreditsOf(campaign.Progress)}";

    public static string Amount(CampaignFigure campaign) => $"{Counts.Text(campaign.Done)} of {Counts.Text(campaign.Progress.Total)} ({campaign.Percent} %)";

    /// <summary>Only what there is, except for what was sent.</summary>
    public static string Recipients(CampaignProgress progress) => string.Join(", ", new (long Count, string Word)[]
    {
        (progress[RecipientState.Refused], "refused"),
        (progress[RecipientState.Skipped], "skipped"),
        (progress[RecipientState.Sending], "on the way"),
        (progress[RecipientState.Unknown], "in doubt"),
        (progress[RecipientState.Unresolved], "unresolved"),
    }.Where(one => one.Count > 0).Select(one => $"{Counts.Text(one.Count)} {one.Word}").Prepend($"{Counts.Text(progress[RecipientState.Sent])} sent"));

    public static string Deliveries(CampaignProgress progress) => string.Join(", ", new (long Count, string Word)[]
    {
        (progress[DeliveryState.Undelivered], "undelivered"),
        (progress[DeliveryState.NoReport], "without any report"),
        (progress[DeliveryState.Waiting], "without a report yet"),
    }.Where(one => one.Count > 0).Select(one => $"{Counts.Text(one.Count)} {one.Word}").Prepend($"{Counts.Text(progress[DeliveryState.Delivered])} delivered"));

    /// <summary>Empty unless it moves.</summary>
    public static string Pace(CampaignFigure campaign) => campaign.PerSecond < 0.05 || campaign.Progress.State != CampaignState.Running ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; {campaign.PerSecond:0.#}/s{(campaign.Left is { } left ? $", {Counts.Text(left)} left" : "")}");

    public static string CreditsOf(CampaignProgress progress) =>
        $"; {Credits.Text(progress.CreditsSpent)}{(progress.CreditsReserved > 0 ? string.Create(CultureInfo.InvariantCulture, $", {progress.CreditsReserved:#,0.####} reserved") : "")}";
}
