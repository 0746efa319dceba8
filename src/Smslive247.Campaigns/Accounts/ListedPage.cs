namespace Smslive247.Campaigns.Accounts;

/// <summary>A page of the list of the service.</summary>
/// <param name="Messages">The messages.</param>
/// <param name="TotalCount">The messages of all pages; null if the service does not state it.</param>
internal sealed record ListedPage(IReadOnlyList<ListedMessage> Messages, long? TotalCount)
{
    public override string ToString() => $"{Messages.Count} of {TotalCount}";
}
