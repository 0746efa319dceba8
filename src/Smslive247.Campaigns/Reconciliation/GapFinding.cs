namespace Smslive247.Campaigns.Reconciliation;

/// <summary>What a page of a gap showed.</summary>
/// <param name="Found">The rows that are sent now.</param>
/// <param name="Owned">The messages that rows own.</param>
/// <param name="Search">The id of the search; 0 until something is found.</param>
internal sealed record GapFinding(int Found, int Owned, long Search);
