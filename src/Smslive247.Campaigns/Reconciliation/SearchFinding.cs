namespace Smslive247.Campaigns.Reconciliation;

/// <summary>The numbers are in the database: never change them.</summary>
internal enum SearchFinding
{
    NotListed = 0,
    Found = 1,
}
