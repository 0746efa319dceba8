namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A time whose claims the database may have forgotten. Times are in microseconds.</summary>
internal sealed class Gap
{
    public string Account { get; init; } = "";

    public long GapFrom { get; init; }

    public long OpenedAt { get; init; }
}
