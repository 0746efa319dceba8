namespace Smslive247.Cli.Campaigns;

/// <summary>A row of a file.</summary>
/// <param name="Row">As spreadsheets count: the header is row 1.</param>
/// <param name="PhoneNumber">As it is written; empty if the row has a problem.</param>
/// <param name="Values">The cells, by the names of their columns.</param>
/// <param name="Problem">Why the row cannot be used; null if it can.</param>
internal sealed record CustomerRow(long Row, string PhoneNumber, IReadOnlyDictionary<string, string?> Values, string? Problem = null)
{
    /// <summary>Returns nothing of the recipient.</summary>
    public override string ToString() => $"row {Row}";
}
