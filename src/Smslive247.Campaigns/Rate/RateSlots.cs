using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Rate;

/// <summary>Slots of the rate.</summary>
internal sealed class RateSlots
{
    public int Parts { get; init; }

    /// <summary>In microseconds, from the moment at which they were taken.</summary>
    public long Delay { get; init; }

    public TimeSpan Wait => Delay.ToTimeSpan();
}
