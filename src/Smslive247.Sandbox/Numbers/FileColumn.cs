namespace Smslive247.Sandbox.Numbers;

/// <summary>The column of a batch file with the phone numbers.</summary>
/// <param name="Headers">The names of all columns; empty if the file has no header line.</param>
/// <param name="Rows">The other lines.</param>
/// <param name="Index">The number of the column, from 0.</param>
internal sealed record FileColumn(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows, int Index)
{
    public string Cell(IReadOnlyList<string> row) => row.ElementAtOrDefault(Index) ?? "";
}
