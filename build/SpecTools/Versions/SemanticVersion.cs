using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.SpecTools.Versions;

/// <summary>A version of a document, such as 1.2.0.</summary>
internal sealed partial record SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    public static SemanticVersion Of(string text, string document)
    {
        var match = Form().Match(text);
        return match.Success
            ? new(Number(match, 1), Number(match, 2), Number(match, 3))
            : throw new SpecException($"{document}: info.version is `{text}`, and not of the form 1.2.3.");
    }

    /// <summary>The least version after this one that says so much.</summary>
    public SemanticVersion Raised(Bump bump) => bump switch
    {
        Bump.Major => new(Major + 1, 0, 0),
        Bump.Minor => new(Major, Minor + 1, 0),
        Bump.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    public int CompareTo(SemanticVersion? other) => other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\z")]
    private static partial Regex Form();
}
