namespace Smslive247.Campaigns;

/// <summary>The hours of a day, by the clocks of a time zone, in which messages are sent.</summary>
/// <remarks>An hour that daylight saving time repeats belongs to them twice, and one that it skips, never.</remarks>
public sealed class SendingHours
{
    private readonly TimeZoneInfo zone;

    /// <param name="from">The first moment.</param>
    /// <param name="to">The end, which does not belong to them. If it is before <paramref name="from"/>, it is on the next day.</param>
    /// <param name="timeZone">The name of the time zone, such as <c>Africa/Lagos</c>.</param>
    /// <exception cref="ArgumentException">The times are equal.</exception>
    /// <exception cref="TimeZoneNotFoundException">The system does not know the time zone.</exception>
    public SendingHours(TimeOnly from, TimeOnly to, string timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        if (from == to)
        {
            throw new ArgumentException("The hours begin and end at the same time. To send at any time, set none.", nameof(to));
        }

        (From, To) = (from, to);
        zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
    }

    /// <summary>The first moment of the hours.</summary>
    public TimeOnly From { get; }

    /// <summary>The end of the hours, which does not belong to them.</summary>
    public TimeOnly To { get; }

    /// <summary>The name of the time zone.</summary>
    public string TimeZone => zone.Id;

    /// <summary>Whether a moment is within the hours.</summary>
    /// <param name="moment">The moment.</param>
    public bool Contains(DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime).IsBetween(From, To);
}
