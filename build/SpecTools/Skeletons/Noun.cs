using System.Text.RegularExpressions;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>The words of a schema's name: <c>InboxMessage</c> is an inbox message.</summary>
internal sealed partial record Noun(string Singular)
{
    public static Noun Of(string schema) => new(Capital().Replace(schema, match => " " + match.Value.ToLowerInvariant()).Trim());

    public string Plural => Singular switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => Singular[..^1] + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => Singular + "es",
        _ => Singular + "s",
    };

    public string CapitalPlural => char.ToUpperInvariant(Plural[0]) + Plural[1..];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]")]
    private static partial Regex Capital();
}
