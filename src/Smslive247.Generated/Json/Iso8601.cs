using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.Json;

/// <summary>
/// Dates of ISO 8601 in its extended format, with the date alone, minutes alone, or a fraction of any length. Every parser of
/// .NET reads a date without an offset in the zone of the machine, or loses that it had none.
/// </summary>
internal static partial class Iso8601
{
    // By ISO 8601 a fraction behind the minutes would be one of a minute, which nobody means.
    private const string Extended = @"^([0-9-]{10})(?:[Tt ]([0-9]{2}:[0-9]{2})(?:(:[0-9]{2})(?:\.([0-9]+))?)?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\z";

#if NET
    [GeneratedRegex(Extended, RegexOptions.CultureInvariant)]
    private static partial Regex ExtendedFormat();
#else
    private static readonly Regex Pattern = new(Extended, RegexOptions.CultureInvariant);

    private static Regex ExtendedFormat() => Pattern;
#endif

    public static bool TryParse(string text, TimeSpan assumedUtcOffset, out DateTimeOffset value)
    {
        var parts = ExtendedFormat().Match(text).Groups;
        var time = $"{Part(2, "00:00")}{Part(3, ":00")}.{Part(4, "").PadRight(7, '0').Substring(0, 7)}";
        var isDate = DateTime.TryParseExact($"{parts[1].Value}T{time}", "yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock);
        var isZone = TryReadOffset(parts[5].Value, assumedUtcOffset, out var offset);
        value = isDate && isZone ? At(clock, offset) : default;
        return isDate && isZone;

        string Part(int group, string absent) => parts[group] is { Success: true } part ? part.Value : absent;
    }

    /// <summary>.NET services write an unset date as 0001-01-01T00:00:00: with an offset to the east it would lie before .NET's first instant.</summary>
    public static DateTimeOffset At(DateTime clock, TimeSpan offset)
    {
        var utcTicks = clock.Ticks - offset.Ticks;
        var isRepresentable = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks;
        return new DateTimeOffset(clock, isRepresentable ? offset : TimeSpan.Zero);
    }

    private static bool TryReadOffset(string zone, TimeSpan assumed, out TimeSpan offset)
    {
        string[] forms = ["yyyy-MM-ddzzz", "yyyy-MM-ddzz"];
        var isStated = DateTimeOffset.TryParseExact($"2000-01-02{zone}", zone.Length == 3 ? forms[1] : forms[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        offset = isStated ? date.Offset : zone.Length == 0 ? assumed : TimeSpan.Zero;
        return isStated || zone is "" or "Z" or "z";
    }
}
