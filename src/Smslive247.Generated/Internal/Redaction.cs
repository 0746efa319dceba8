using System.Text.RegularExpressions;

namespace Smslive247.Internal;

/// <summary>Makes words of the service fit for messages and logs.</summary>
internal static class Redaction
{
    private const int LongestText = 200;

    // Phone numbers and one-time passwords, also with the blanks and dashes that people write into them.
    private static readonly Regex Digits = new(@"\d(?:[ ().-]{0,2}\d){3,}", RegexOptions.CultureInvariant);

    /// <summary>The first 200 characters on one line, with runs of four digits and more masked.</summary>
    public static string Mask(string text)
    {
        var masked = Digits.Replace(text, "****");
        var line = masked.Take(LongestText).Select(character => char.IsControl(character) ? ' ' : character);
        return string.Concat(line) + (masked.Length > LongestText ? "..." : "");
    }
}
