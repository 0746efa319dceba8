namespace Smslive247.Cli.Output;

/// <summary>Numbers and times as people read them.</summary>
internal static class Counts
{
    public static string Text(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <param name="count">The number.</param>
    /// <param name="noun">What is counted, in the singular.</param>
    public static string Text(long count, string noun) => $"{Text(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>The two largest units, such as 5 min 50 s.</summary>
    public static string Text(TimeSpan time)
    {
        var seconds = (long)Math.Ceiling(Math.Max(time.TotalSeconds, 0));
        var (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
        return days > 0 ? $"{Text(days)} d {hours} h"
            : hours > 0 ? $"{hours} h {minutes} min"
            : minutes > 0 ? $"{minutes} min {seconds % 60} s"
            : $"{seconds} s";
    }
}
