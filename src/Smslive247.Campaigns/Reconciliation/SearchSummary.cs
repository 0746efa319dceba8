namespace Smslive247.Campaigns.Reconciliation;

internal sealed record SearchSummary(int Found, int NotListed, bool IsTrusted);
