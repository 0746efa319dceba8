namespace Smslive247.Campaigns.Results;

/// <summary>What results changed.</summary>
/// <param name="Events">The events of campaigns that they paused.</param>
/// <param name="Changed">The ids of the rows that have another state now.</param>
internal sealed record WrittenResults(IReadOnlyList<CampaignEvent> Events, IReadOnlySet<long> Changed)
{
    public static WrittenResults Nothing { get; } = new([], new HashSet<long>());
}
