namespace Smslive247.Cli.Arguments;

/// <summary>Instants as arguments: a date, a date with a time, or how long ago.</summary>
internal static class Instants
{
    public const string Forms = "such as 2026-11-30, 2026-11-30T09:00, 2026-11-30T09:00+01:00, or 2h for two hours ago";

    private static readonly string[] LocalForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] ExactForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>A date without an offset is in the time zone of this machine.</summary>
    public static bool TryParse(string text, TimeProvider time, out DateTimeOffset instant)
    {
        if (Durations.TryParse(text, out var ago))
        {
            instant = time.GetUtcNow() - ago;
            return true;
        }

        if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            instant = default;
            if (local.Year is < 2000 or > 9998)
            {
                return false; // An offset would leave the range of instants.
            }

            instant = new(local, time.LocalTimeZone.GetUtcOffset(local));
            return true;
        }

        return DateTimeOffset.TryParseExact(text, ExactForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }
}
