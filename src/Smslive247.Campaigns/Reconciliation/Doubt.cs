namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A message in doubt, and when the service may have accepted it.</summary>
internal sealed record Doubt(long SendId, string ClaimId, MessageKey Key, DateTimeOffset From, DateTimeOffset To)
{
    public bool Contains(DateTimeOffset time) => From <= time && time <= To;

    public override string ToString() => $"send {SendId}";
}
