using System.Text.RegularExpressions;

namespace Smslive247.Internal;

/// <summary>What lists, links and spreadsheets write around a number: <c>'0803...</c>, <c>"0803...";</c>, <c>="0803..."</c>, <c>tel:+234...</c>.</summary>
internal static class NumberFrame
{
    private const string Link = "tel:";

    private static readonly char[] Quotes = ['\'', '"', '\u2018', '\u2019', '\u201C', '\u201D'];
    private static readonly char[] Ends = [.. Quotes, ',', ';', '\uFF0C', '\uFF1B', ' '];

    // A spreadsheet that takes the column as numbers: 2348031234567.0 or 2.34803E+12. The digits of the latter are lost.
    private static readonly Regex Spreadsheet = new(@"^\+?[0-9][0-9 ]*([.,]0{1,2}|[.,][0-9]+[eE]\+?[0-9]+|[eE]\+[0-9]+)$", RegexOptions.CultureInvariant);

    public static string Remove(string text)
    {
        var inner = text.Trim();
        inner = (inner.StartsWith("=\"", StringComparison.Ordinal) ? inner.Substring(1) : inner).TrimStart(Quotes).TrimEnd(Ends).Trim();
        return inner.StartsWith(Link, StringComparison.OrdinalIgnoreCase) ? inner.Substring(Link.Length) : inner;
    }

    public static bool IsSpreadsheetNumber(string inner) => Spreadsheet.IsMatch(inner);
}
