using System.Globalization;

namespace Smslive247.SpecTools.Reports;

/// <summary>Text of a document in a line of Markdown. A vendor's text must not end the line, nor the code in which it stands.</summary>
internal static class MarkdownText
{
    private const int NamesPerLine = 4;

    /// <summary>Control characters and the marks of text direction are written as in JSON.</summary>
    public static string Line(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(Escape));

    public static string Cell(string text) => Line(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The first names, and the number of the others.</summary>
    public static string Names(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct()];
        return string.Join(", ", all.Take(NamesPerLine)) + (all.Length > NamesPerLine ? $" and {all.Length - NamesPerLine} more" : "");
    }

    private static string Escape(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? $"\\u{(int)character:x4}"
            : $"{character}";
}
