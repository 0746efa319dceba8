using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Numbers;

/// <summary>Finds the phone numbers in the CSV of a batch file.</summary>
internal static class FileNumbers
{
    /// <summary>All of them, wherever they stand.</summary>
    [Behaviour("The numbers of a batch file are all its cells that are phone numbers, in every column; with batchFileIDs a batch sends to them.")]
    public static IEnumerable<string> All(string text, int countryCode, SandboxOptions options) =>
        Csv.Read(text).SelectMany(row => row).Select(cell => cell.Trim()).Where(cell => IsNumber(cell, countryCode, options));

    /// <returns>Null for a column that no row has.</returns>
    [Behaviour("Columns of a batch file are numbered from 0.", Evidence = "U")]
    [Behaviour("A first line without a number in the column is a header; a row without the column counts as failed.")]
    public static FileColumn? Column(BatchFile file, int column, SandboxOptions options)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [.. Csv.Read(file.Text)];
        if (column < 0 || !rows.Any(row => row.Count > column))
        {
            return null;
        }

        var whole = new FileColumn([], rows, column);
        return IsNumber(whole.Cell(rows[0]).Trim(), file.CountryCode, options) ? whole : whole with { Headers = rows[0], Rows = [.. rows.Skip(1)] };
    }

    // As v4 reads them, with a leading +: a file may come by the one version and be used by the other.
    private static bool IsNumber(string cell, int countryCode, SandboxOptions options) =>
        PhoneNumber.ReadLocal(cell, countryCode, isV4: true, options) is not null;
}
