using System.Buffers;
using System.Globalization;
using System.Text;

namespace Smslive247.Sandbox.Formats;

/// <summary>CSV of RFC 4180.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    [Behaviour("CSV downloads have a header line; values are quoted where they must be (RFC 4180).")]
    public static string Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header))
        {
            text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>Reads the rows of a file; empty lines are none.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        // Spreadsheets begin their files with a byte order mark.
        var reader = new CsvReader(text.TrimStart('\uFEFF'));
        while (reader.ReadRow() is { } row)
        {
            if (row is not [""])
            {
                yield return row;
            }
        }
    }

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
