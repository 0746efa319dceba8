using System.Text;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Numbers;

/// <summary>Finds the phone numbers in the CSV of a batch file.</summary>
internal static class FileNumbers
{
    /// <summary>All of them, wherever they stand, with the country code.</summary>
    [Behaviour("The numbers of a batch file are all its cells that are phone numbers, in every column; with batchFileIDs a batch sends to them.")]
    public static IEnumerable<string> All(BatchFile file, SandboxOptions options) =>
        Rows(file).SelectMany(row => row).Select(cell => Number(cell, file, options)).OfType<string>();

    [Behaviour("The sandbox does not read xls and xlsx files: totalNumbers is 0, and a batch from such a file is rejected with 400.")]
    public static ServiceResponse? CheckReadable(BatchFile file, string field) =>
        file.IsSpreadsheet ? Errors.Invalid(field, "The sandbox does not read xls and xlsx files: upload the numbers as csv or txt.") : null;

    /// <returns>Null for a column that no row has.</returns>
    [Behaviour("Columns of a batch file are numbered from 0.", Evidence = "U")]
    [Behaviour("A first line without a number in the column is a header; a row without the column counts as failed.")]
    public static FileColumn? Column(BatchFile file, int column, SandboxOptions options)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [.. Rows(file)];
        if (column < 0 || !rows.Any(row => row.Count > column))
        {
            return null;
        }

        var whole = new FileColumn([], rows, column);
        return Number(whole.Cell(rows[0]), file, options) is not null ? whole : whole with { Headers = rows[0], Rows = [.. rows.Skip(1)] };
    }

    // As v4 reads them, with a leading +: a file may come by the one version and be used by the other.
    private static string? Number(string cell, BatchFile file, SandboxOptions options) => PhoneNumber.ReadLocal(cell.Trim(), file.CountryCode, isV4: true, options);

    private static IEnumerable<IReadOnlyList<string>> Rows(BatchFile file) => file.IsSpreadsheet ? [] : Csv.Read(Encoding.UTF8.GetString(file.Contents));
}
