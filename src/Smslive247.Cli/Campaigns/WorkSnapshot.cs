using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>What a worker shows at a moment.</summary>
/// <param name="Campaigns">Those that run, or did while this worker ran, or wait for reports.</param>
/// <param name="Waiting">Why nothing is sent; null if it is.</param>
internal sealed record WorkSnapshot(IReadOnlyList<CampaignFigure> Campaigns, string? Waiting)
{
    /// <summary>Whether the end has come that the user asked for.</summary>
    public bool IsOver(WorkEnd end) => end switch
    {
        WorkEnd.Sent => Campaigns.All(IsEnded),
        WorkEnd.Reported => Campaigns.All(campaign => IsEnded(campaign) && campaign.IsReported),
        _ => false,
    };

    /// <summary>Of a worker that has ended by itself.</summary>
    public ExitCode Code => Campaigns.Any(campaign => campaign.Progress.State == CampaignState.Paused) ? ExitCode.Paused
        : Campaigns.Any(campaign => campaign.Progress[RecipientState.Unresolved] > 0) ? ExitCode.InDoubt
        : ExitCode.Done;

    private static bool IsEnded(CampaignFigure campaign) => campaign.Progress.State != CampaignState.Running && campaign.Progress[RecipientState.Sending] == 0;
}
