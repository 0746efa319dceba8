namespace Smslive247.Campaigns.States;

internal static class CampaignNames
{
    /// <returns>Null for an outbox.</returns>
    public static string? Public(CampaignKind kind, string name) => kind == CampaignKind.Outbox ? null : name;
}
