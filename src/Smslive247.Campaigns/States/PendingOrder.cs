namespace Smslive247.Campaigns.States;

/// <summary>The order in which pending messages are sent: that of their ids, by the index of pending messages.</summary>
internal static class PendingOrder
{
    public const string Sql = "id + 0";
}
