using System.Buffers;
using System.Text.RegularExpressions;

namespace Smslive247.Cli.Output;

/// <summary>Rows of CSV by RFC 4180, with its line breaks, for spreadsheets.</summary>
internal static partial class CsvCells
{
    /// <summary>What needs quotes. Where a comma is a decimal point, spreadsheets separate cells at semicolons.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n");

    public static string Row(params object?[] cells) =>
        $"{string.Join(',', cells.Select(cell => Quoted(Harmless(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""))))}\r\n";

    public static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>
    /// A spreadsheet would calculate a text that begins like a formula, and whoever wrote it could send data away with it. An apostrophe makes it a
    /// text, as OWASP recommends (CSV injection). Plain numbers, such as +2348031234567 or -1.5, calculate nothing, and stay as they are for programs.
    /// </summary>
    private static string Harmless(string text) => FormulaStart().IsMatch(text) && !Number().IsMatch(text) ? $"'{text}" : text;

    private static string Quoted(string text) => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>Also in the wide forms of East Asian scripts, which spreadsheets read alike.</summary>
    [GeneratedRegex(@"\A[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]")]
    private static partial Regex FormulaStart();

    [GeneratedRegex(@"\A[+-]?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
