namespace Smslive247.Campaigns.States;

/// <summary>Which state of several messages is that of their recipient: it is delivered if one is, and waits while one may be.</summary>
internal static class DeliveryOrder
{
    /// <summary>The SQL of the rank of a message. The lowest one counts.</summary>
    public static readonly string Rank = $"case when delivery = {(int)DeliveryState.Delivered} then -1 else delivery end";

    public static DeliveryState FromRank(long rank) => rank < 0 ? DeliveryState.Delivered : (DeliveryState)rank;

    /// <returns>Null without a message.</returns>
    public static DeliveryState? Combine(IEnumerable<DeliveryState> messages) =>
        messages.Select(state => (DeliveryState?)state).MinBy(state => state == DeliveryState.Delivered ? -1 : (int)state!);
}
