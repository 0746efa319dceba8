namespace Smslive247.Tests;

/// <summary>Dates by the library's rules, read with a pattern and .NET's own calendar.</summary>
internal static partial class IsoDate
{
    /// <returns>Null if the text is no date.</returns>
    public static DateTimeOffset? Parse(string text)
    {
        var parts = Extended().Match(text).Groups;
        var clock = $"{parts["date"].Value} {(parts["minutes"].Success ? parts["minutes"].Value : "00:00")}:{parts["seconds"].Value.PadLeft(2, '0')}.{parts["fraction"].Value.PadRight(7, '0')[..7]}";
        var offset = parts["zone"].Value.ToUpperInvariant() switch
        {
            "" => TimeSpan.FromHours(1),
            "Z" => TimeSpan.Zero,
            var zone => new TimeSpan(Number(zone[1..3]), Number(zone[3..].TrimStart(':').PadLeft(2, '0')), 0) * (zone[0] == '-' ? -1 : 1),
        };
        if (!DateTime.TryParseExact(clock, "yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || offset.Duration().TotalHours > 14)
        {
            return null;
        }

        var utc = local.Ticks - offset.Ticks;
        return new(local, utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? TimeSpan.Zero : offset);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ](?<minutes>[0-9]{2}:[0-9]{2})(:(?<seconds>[0-9]{2})(\.(?<fraction>[0-9]+))?)?(?<zone>[Zz]|[+-][0-9]{2}(:?[0-5][0-9])?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Extended();
}
