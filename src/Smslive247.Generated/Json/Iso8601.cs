using System.Globalization;

namespace Smslive247.Json;

/// <summary>
/// Parses dates of the extended ISO 8601 format: the date alone, without seconds, or with a fraction of any length. The parsers of .NET read
/// a date without an offset in the local time zone, or lose the information that it had none.
/// </summary>
internal static class Iso8601
{
    private const int LargestOffset = 14 * 60;

    /// <summary>The result for characters that are not digits. It is so low that a year that contains it stays negative.</summary>
    private const int Invalid = -10_000;

    /// <summary>Writes a date without a time of day.</summary>
    /// <exception cref="ArgumentException">The date has a time of day, which would be lost.</exception>
    public static string FormatDate(DateTime date, string? parameter = null) => date.TimeOfDay == TimeSpan.Zero
        ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : throw new ArgumentException("The service takes a date without a time of day: pass DateTime.Date.", parameter);

    public static bool TryParse(ReadOnlySpan<byte> text, TimeSpan assumedUtcOffset, out DateTimeOffset value)
    {
        value = default;
        var (year, month, day, time) = ((TwoDigits(text, 0) * 100) + TwoDigits(text, 2), TwoDigits(text, 5), TwoDigits(text, 8), 0L);
        var zone = ReadOnlySpan<byte>.Empty;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || text[4] != '-' || text[7] != '-' ||
            (text.Length > 10 && !TryReadTime(text, out time, out zone)) || !TryReadOffset(zone, assumedUtcOffset, out var offset))
        {
            return false;
        }

        // .NET services write an unset date as 0001-01-01T00:00:00. With a positive offset it would precede DateTimeOffset.MinValue.
        var clock = new DateTime(year, month, day).AddTicks(time);
        var utcTicks = clock.Ticks - offset.Ticks;
        var isRepresentable = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks;
        value = new DateTimeOffset(clock, isRepresentable ? offset : TimeSpan.Zero);
        return true;
    }

    /// <summary>Reads the time of day, in ticks, and returns the text after it as the zone.</summary>
    private static bool TryReadTime(ReadOnlySpan<byte> text, out long time, out ReadOnlySpan<byte> zone)
    {
        time = 0;
        zone = default;
        var hasSeconds = text.Length > 16 && text[16] == ':';
        var (hour, minute, second) = (TwoDigits(text, 11), TwoDigits(text, 14), hasSeconds ? TwoDigits(text, 17) : 0);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[13] != ':')
        {
            return false;
        }

        time = new TimeSpan(hour, minute, second).Ticks;
        zone = text.Slice(hasSeconds ? 19 : 16);
        return !hasSeconds || zone.IsEmpty || zone[0] != '.' || TryReadFraction(ref time, ref zone);
    }

    /// <summary>Reads a fraction of a second. A fraction of a minute, which ISO 8601 allows, is not supported.</summary>
    private static bool TryReadFraction(ref long time, ref ReadOnlySpan<byte> zone)
    {
        var length = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; length < zone.Length && zone[length] is >= (byte)'0' and <= (byte)'9'; unit /= 10)
        {
            time += (zone[length++] - '0') * unit;
        }

        zone = zone.Slice(length);
        return length > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> zone, TimeSpan assumedUtcOffset, out TimeSpan offset)
    {
        offset = zone.IsEmpty ? assumedUtcOffset : TimeSpan.Zero;
        if (zone.IsEmpty || (zone.Length == 1 && zone[0] is (byte)'Z' or (byte)'z'))
        {
            return zone.Length < 2;
        }

        var (hours, minutes) = (TwoDigits(zone, 1), zone.Length switch
        {
            3 => 0,
            5 => TwoDigits(zone, 3),
            6 when zone[3] == ':' => TwoDigits(zone, 4),
            _ => Invalid,
        });
        var total = (hours * 60) + minutes;
        offset = new TimeSpan(hours: 0, zone[0] == '-' ? -total : total, seconds: 0);
        return zone[0] is (byte)'+' or (byte)'-' && hours >= 0 && minutes is >= 0 and <= 59 && total <= LargestOffset;
    }

    private static int TwoDigits(ReadOnlySpan<byte> text, int start)
    {
        if (text.Length < start + 2)
        {
            return Invalid;
        }

        var (tens, ones) = ((uint)(text[start] - '0'), (uint)(text[start + 1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : Invalid;
    }
}
