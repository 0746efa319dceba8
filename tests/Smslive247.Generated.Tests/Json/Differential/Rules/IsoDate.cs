using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.Tests;

/// <summary>A date as the library's rules read it, by a pattern and .NET's own calendar.</summary>
/// <param name="Value">The date, with its clock and offset.</param>
/// <param name="Rules">The rules by which it is another than Newtonsoft finds.</param>
internal sealed partial record IsoDate(DateTimeOffset Value, IReadOnlySet<Rule> Rules)
{
    private static readonly TimeSpan Nigeria = TimeSpan.FromHours(1);

    /// <returns>Null if the text is no date.</returns>
    public static IsoDate? Parse(string text)
    {
        var parts = Extended().Match(text);
        var clock = $"{Part("date")} {Part("minutes", "00:00")}:{Part("seconds", "00")}.{Part("fraction").PadRight(7, '0')[..7]}";
        if (!parts.Success || !DateTime.TryParseExact(clock, "yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        var hasOffset = parts.Groups["zone"].Success;
        var offset = hasOffset ? Offset(Part("sign"), Part("hours"), Part("quarters", "00")) : Nigeria;
        if (offset is null)
        {
            return null;
        }

        HashSet<Rule> rules = [];
        AddIf(!hasOffset, ValueRules.DateWithoutOffsetIsNigerian);
        AddIf(Part("fraction").Length > 7, ValueRules.FractionsAreCutOff);
        var utc = local.Ticks - offset.Value.Ticks;
        var isUnset = utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks;
        AddIf(isUnset, ValueRules.DateMayBeUnset);
        return new(new DateTimeOffset(local, isUnset ? TimeSpan.Zero : offset.Value), rules);

        string Part(string name, string absent = "") => parts.Groups[name] is { Success: true } part ? part.Value : absent;

        void AddIf(bool applies, Rule rule)
        {
            if (applies)
            {
                rules.Add(rule);
            }
        }
    }

    private static TimeSpan? Offset(string sign, string hours, string minutes)
    {
        if (sign.Length == 0)
        {
            return TimeSpan.Zero;
        }

        var offset = new TimeSpan(int.Parse(hours, CultureInfo.InvariantCulture), int.Parse(minutes, CultureInfo.InvariantCulture), 0);
        return offset.TotalHours > 14 || string.CompareOrdinal(minutes, "59") > 0 ? null : sign == "-" ? -offset : offset;
    }

    [GeneratedRegex(
        @"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ](?<minutes>[0-9]{2}:[0-9]{2})(:(?<seconds>[0-9]{2})(\.(?<fraction>[0-9]+))?)?" +
        @"(?<zone>[Zz]|(?<sign>[+-])(?<hours>[0-9]{2})(:?(?<quarters>[0-9]{2}))?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Extended();
}
