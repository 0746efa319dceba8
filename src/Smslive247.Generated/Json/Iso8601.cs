using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.Json;

/// <summary>
/// Dates of ISO 8601 in its extended format. Every parser of .NET reads a date without an offset in the zone of the machine, or
/// loses that it had none.
/// </summary>
internal static partial class Iso8601
{
    // By ISO 8601 a fraction behind the minutes would be one of a minute, which nobody means.
    private const string Extended =
        @"^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]([0-9]{2}:[0-9]{2})(?:(:[0-9]{2})(?:\.([0-9]+))?)?(?:[Zz]|([+-])([0-9]{2})(?::?([0-5][0-9]))?)?)?\z";

    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

#if NET
    [GeneratedRegex(Extended, RegexOptions.CultureInvariant)]
    private static partial Regex ExtendedFormat();
#else
    private static readonly Regex Pattern = new(Extended, RegexOptions.CultureInvariant);

    private static Regex ExtendedFormat() => Pattern;
#endif

    public static bool TryParse(string text, TimeSpan assumedUtcOffset, out DateTimeOffset value)
    {
        value = default;
        var parts = ExtendedFormat().Match(text).Groups;
        var seconds = $"{parts[1].Value} {(parts[2].Success ? parts[2].Value : "00:00")}{(parts[3].Success ? parts[3].Value : ":00")}";
        if (!DateTime.TryParseExact(seconds, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            return false;
        }

        var offset = OffsetOf(text, parts, assumedUtcOffset);
        if (offset.Duration() > LargestOffset)
        {
            return false;
        }

        value = At(clock.AddTicks(Ticks(parts[4].Value)), offset);
        return true;
    }

    /// <summary>.NET services write an unset date as 0001-01-01T00:00:00: with an offset to the east it would lie before .NET's first instant.</summary>
    public static DateTimeOffset At(DateTime clock, TimeSpan offset)
    {
        var utcTicks = clock.Ticks - offset.Ticks;
        var isRepresentable = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks;
        return new DateTimeOffset(clock, isRepresentable ? offset : TimeSpan.Zero);
    }

    private static TimeSpan OffsetOf(string text, GroupCollection parts, TimeSpan assumedUtcOffset)
    {
        if (!parts[5].Success)
        {
            return text[text.Length - 1] is 'Z' or 'z' ? TimeSpan.Zero : assumedUtcOffset;
        }

        var offset = new TimeSpan(Number(parts[6].Value), parts[7].Success ? Number(parts[7].Value) : 0, 0);
        return parts[5].Value == "-" ? -offset : offset;
    }

    /// <summary>A fraction of a second of any length, cut off at the 100 nanoseconds that .NET knows.</summary>
    private static int Ticks(string fraction) => Number(fraction.PadRight(7, '0').Substring(0, 7));

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
