using System.Globalization;

namespace Smslive247.Internal;

/// <summary>Classifies the characters of phone numbers, including those of other scripts and keyboards.</summary>
internal static class Signs
{
    public static SignKind KindAt(string text, int index) => text[index] switch
    {
        '+' or '\uFF0B' => SignKind.Plus,
        '(' or '\uFF08' => SignKind.Opening,
        '/' or '\uFF0F' => SignKind.Slash,
        (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029' => SignKind.LineEnd,
        ')' or '\uFF09' or '.' or '\uFF0E' => SignKind.Separator,
        // Dashes that Unicode classifies as a mathematical symbol and as a letter.
        '\u2212' or '\u30FC' => SignKind.Separator,
        var sign when HasNoWidth(sign) => SignKind.Blank,
        _ => KindOf(CharUnicodeInfo.GetUnicodeCategory(text, index)),
    };

    // Phones add these to a copied number, to preserve its text direction or to control line breaks.
    private static bool HasNoWidth(char sign) => sign is
        '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static SignKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => SignKind.Digit,
        UnicodeCategory.SpaceSeparator => SignKind.Blank,
        UnicodeCategory.DashPunctuation => SignKind.Separator,
        _ => SignKind.Invalid,
    };
}
