using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Requests;

/// <summary>Rewrites dates that the service accepts into the form that the documents declare.</summary>
internal static partial class DateText
{
    private const string Nigeria = "+01:00";

    /// <returns>The text itself, if it has another form or one that is not allowed.</returns>
    [Behaviour("A date without an offset is in the time of Nigeria, +01:00.", Evidence = "U", Option = nameof(SandboxOptions.Leniency))]
    [Behaviour("A date without a time is the start of that day in Nigeria.", Option = nameof(SandboxOptions.Leniency))]
    [Behaviour("A date may have a blank in place of the T.", Option = nameof(SandboxOptions.Leniency))]
    public static string Normalize(string text, SandboxLeniency leniency)
    {
        var date = Pattern().Match(text);
        var needed = Needed(date);
        return date.Success && leniency.HasFlag(needed) ? $"{date.Groups["day"].Value}T{Or(date.Groups["time"], "00:00:00")}{Or(date.Groups["offset"], Nigeria)}" : text;
    }

    private static SandboxLeniency Needed(Match date) => date.Groups["time"].Success
        ? (date.Groups["blank"].Success ? SandboxLeniency.DatesWithBlank : SandboxLeniency.None) | (date.Groups["offset"].Success ? SandboxLeniency.None : SandboxLeniency.DatesWithoutOffset)
        : SandboxLeniency.DatesWithoutTime;

    private static string Or(Group group, string otherwise) => group.Success ? group.Value : otherwise;

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})((T|(?<blank> ))(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?)(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
