using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Smslive247.Errors;

/// <summary>The start of a text of the service, on one line, and its characters in the form in which texts are compared.</summary>
/// <param name="Line">The text without escapes, control characters and invisible characters, which could forge lines in a log or reorder text.</param>
/// <param name="Characters">The characters to compare, each with its index in the line.</param>
/// <param name="IsCut">Whether the text is longer.</param>
internal sealed partial record QuotedText(string Line, IReadOnlyList<(byte Character, int Index)> Characters, bool IsCut)
{
    private const int LongestRead = 440;

    /// <summary>What a cut could leave of a secret without being recognized, such as of a GUID.</summary>
    private const int HiddenAtCut = 40;

    /// <summary>A text may be escaped again by each system that passes it on.</summary>
    private const int MostLayers = 3;

    private const string JsonEscape = @"\\(?:u([0-9A-Fa-f]{4})|[nrt])";

#if NET
    [GeneratedRegex(JsonEscape, RegexOptions.CultureInvariant)]
    private static partial Regex JsonEscapes();
#else
    private static readonly Regex CompiledJsonEscape = new(JsonEscape, RegexOptions.CultureInvariant);

    private static Regex JsonEscapes() => CompiledJsonEscape;
#endif

    /// <summary>The length of the part of the line that may be shown.</summary>
    public int ShownLength => !IsCut ? Line.Length : Characters.Count > HiddenAtCut ? Characters[Characters.Count - HiddenAtCut].Index : 0;

    public static QuotedText Read(string text)
    {
        var isCut = text.Length > LongestRead;
        var line = new StringBuilder();
        foreach (var character in Decode(isCut ? text.Substring(0, LongestRead) : text))
        {
            _ = IsInvisible(character) ? line : line.Append(IsBlank(character) ? ' ' : character);
        }

        var shown = line.ToString();
        return new(shown, [.. Compare(shown)], isCut);
    }

    /// <summary>Returns the characters to compare: without letter case, escapes, and differences in blanks. A plus sign is a blank in forms and queries.</summary>
    public static IEnumerable<(byte Character, int Index)> ToCompare(string text) => Compare(Decode(text));

    private static IEnumerable<(byte Character, int Index)> Compare(string text)
    {
        var blank = -1;
        var isFirst = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '+' || IsBlank(character))
            {
                blank = isFirst || blank >= 0 ? blank : index;
            }
            else if (character != '\\' && !IsInvisible(character))
            {
                if (blank >= 0)
                {
                    yield return ((byte)' ', blank);
                }

                (isFirst, blank) = (false, -1);

                // One byte is enough: two alphabets hardly have the same eight letters in a row. Zero means that there is no character.
                yield return ((byte)Math.Max((byte)char.ToUpperInvariant(character), (byte)1), index);
            }
        }
    }

    private static string Decode(string text)
    {
        for (var layer = 0; layer < MostLayers && text.AsSpan().IndexOfAny('&', '%', '\\') >= 0; layer++)
        {
            text = JsonEscapes().Replace(Uri.UnescapeDataString(WebUtility.HtmlDecode(text)), static match => match.Groups[1].Success
                ? ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                : " ");
        }

        return text;
    }

    private static bool IsBlank(char character) => char.IsControl(character) || char.IsWhiteSpace(character);

    /// <summary>Whether the character has no width, or changes the direction of text.</summary>
    private static bool IsInvisible(char character) => character > '\x7F' &&
        (char.GetUnicodeCategory(character) == UnicodeCategory.Format ||
        character is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F'));
}
