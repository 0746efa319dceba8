namespace Smslive247.Cli.Output;

/// <summary>Instants as people read them, in the time zone of the machine.</summary>
internal static class Dates
{
    public static string Text(DateTimeOffset? instant, TimeProvider time) => instant is { } known
        ? TimeZoneInfo.ConvertTime(known, time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : "";
}
