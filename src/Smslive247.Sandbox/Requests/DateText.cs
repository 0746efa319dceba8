using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Requests;

/// <summary>Rewrites dates that the service accepts into the form that the documents declare.</summary>
internal static partial class DateText
{
    private const string Nigeria = "+01:00";

    /// <summary>The first day of .NET: in Nigeria it begins too early for an instant.</summary>
    private const string FirstDay = "0001-01-01";

    /// <returns>The text itself, if it has another form or one that is not allowed.</returns>
    [Behaviour("A date without an offset is in the time of Nigeria, +01:00.", Evidence = "U", Option = nameof(SandboxOptions.Leniency))]
    [Behaviour("A date may have no seconds.", Option = nameof(SandboxOptions.Leniency))]
    [Behaviour("A date without an offset on the first day, 0001-01-01, is in UTC.")]
    [Behaviour("A date without a time is the start of that day in Nigeria.", Option = nameof(SandboxOptions.Leniency))]
    [Behaviour("A date may have a blank in place of the T.", Option = nameof(SandboxOptions.Leniency))]
    public static string Normalize(string text, SandboxLeniency leniency)
    {
        var date = Pattern().Match(text);
        if (!date.Success || !leniency.HasFlag(Needed(date)))
        {
            return text;
        }

        var day = date.Groups["day"].Value;
        return $"{day}T{Or(date.Groups["minute"], "00:00")}{Or(date.Groups["second"], ":00")}{Or(date.Groups["offset"], day == FirstDay ? "Z" : Nigeria)}";
    }

    private static SandboxLeniency Needed(Match date) => date.Groups["minute"].Success
        ? (date.Groups["blank"].Success ? SandboxLeniency.DatesWithBlank : SandboxLeniency.None)
            | (date.Groups["offset"].Success && date.Groups["second"].Success ? SandboxLeniency.None : SandboxLeniency.DatesWithoutOffset)
        : SandboxLeniency.DatesWithoutTime;

    private static string Or(Group group, string otherwise) => group.Success ? group.Value : otherwise;

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})((T|(?<blank> ))(?<minute>[0-9]{2}:[0-9]{2})(?<second>:[0-9]{2}(\.[0-9]+)?)?(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
