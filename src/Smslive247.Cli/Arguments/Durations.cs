namespace Smslive247.Cli.Arguments;

/// <summary>Times as arguments: a number and a unit, such as 200ms or 5s.</summary>
internal static class Durations
{
    public const string Forms = "such as 200ms, 5s, 2m or 1h";

    /// <summary>The longest unit first, as "s" ends "ms" too.</summary>
    private static readonly (string Unit, TimeSpan Value)[] Units =
        [("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)), ("d", TimeSpan.FromDays(1))];

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text == "0")
        {
            return true;
        }

        var (unit, value) = Array.Find(Units, one => text.EndsWith(one.Unit, StringComparison.Ordinal));
        var isNumber = decimal.TryParse(text[..^(unit?.Length ?? 0)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        if (unit is null || !isNumber || number > (decimal)TimeSpan.FromDays(3650).Ticks / value.Ticks)
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)(number * value.Ticks));
        return true;
    }
}
