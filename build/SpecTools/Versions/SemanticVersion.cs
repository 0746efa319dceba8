using System.Globalization;
using System.Text.RegularExpressions;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Versions;

/// <summary>The version of a document, such as 1.2.0.</summary>
internal sealed partial record SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    public static SemanticVersion Parse(string text, string document)
    {
        var match = Format().Match(text);
        return match.Success
            ? new(Number(match, 1), Number(match, 2), Number(match, 3))
            : throw new SpecException($"{document}: info.version is `{text}`; the required format is 1.2.3.");
    }

    /// <summary>The lowest version for a change. A change that breaks only compiled C# is a major one too, because others also generate code from the document.</summary>
    public SemanticVersion After(Severity change) => change switch
    {
        Severity.BreaksWire or Severity.BreaksCSharp => new(Major + 1, 0, 0),
        Severity.Addition => new(Major, Minor + 1, 0),
        _ => new(Major, Minor, Patch + 1),
    };

    public int CompareTo(SemanticVersion? other) => other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\z")]
    private static partial Regex Format();
}
