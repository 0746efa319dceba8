using System.Text.RegularExpressions;

namespace Smslive247.Internal;

/// <summary>Makes words of the service fit for messages and logs.</summary>
internal static class Redaction
{
    private const int LongestText = 200;

    // Keys and tokens, which hold a guid; phone numbers and one-time passwords, also with the blanks and dashes that people
    // write into them.
    private static readonly Regex Secrets = new(
        @"[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}|\d(?:[ ().-]{0,2}\d){3,}", RegexOptions.CultureInvariant);

    /// <summary>The first 200 characters on one line, with guids and with runs of four digits and more masked.</summary>
    public static string Mask(string text)
    {
        var masked = Secrets.Replace(text, "****");
        var line = masked.Take(LongestText).Select(character => char.IsControl(character) ? ' ' : character);
        return string.Concat(line) + (masked.Length > LongestText ? "..." : "");
    }
}
