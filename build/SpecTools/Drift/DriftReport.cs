using System.Text;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Drift;

/// <summary>What the vendor's document says otherwise than ours, apart from what is meant.</summary>
internal sealed class DriftReport
{
    /// <summary>Names and words are our own throughout.</summary>
    private static readonly string[] Ours = [Documentation.Rule, "operation-id", "operation-id-moved", "operation-ids-swapped", "schema-name", "tag", ParameterComparison.Order, "notation", "unused"];

    private readonly IReadOnlyList<Deliberate> deliberate;
    private readonly IReadOnlyList<Difference> differences;
    private readonly string title;

    public DriftReport(SpecDocument ours, SpecDocument vendor, IReadOnlyList<Deliberate> deliberate, bool isEnvelopeIgnored)
    {
        this.deliberate = deliberate;
        title = $"{ours.Title}, and what the vendor's document says otherwise";
        differences = [.. DocumentComparison.Compare(ours, vendor, isEnvelopeIgnored).Where(difference => !Ours.Contains(difference.Rule))];
    }

    public IReadOnlyList<Difference> Unexplained => [.. differences.Where(difference => !deliberate.Any(entry => entry.Covers(difference)))];

    public IReadOnlyList<string> Stale =>
        [.. deliberate.SelectMany(entry => entry.Stale(differences), (entry, pattern) => $"`{pattern}` of {entry.Rule} ({entry.Reason})")];

    public override string ToString()
    {
        var page = new StringBuilder($"# {title}\n\n{differences.Count} differences, {Unexplained.Count} of them not explained; {Stale.Count} explanations of what is no difference.\n");
        Table(page, "Not explained", "| rule | where | what | if it is so |\n|---|---|---|---|\n", Rows(Unexplained).Select(row => $"| {row[0].Rule} | {Places(row)} | {MarkdownReport.What(row[0])} | {MarkdownReport.Word(row[0].Wire)}: {row[0].Reason} |"));
        Table(page, "Explained, and no difference", "", Stale.Select(line => $"- {line}"));
        Table(page, "Explained", "| where | what | why |\n|---|---|---|\n",
            from entry in deliberate
            from row in Rows([.. differences.Where(entry.Covers)])
            select $"| {Places(row)} | {MarkdownReport.What(row[0])} | {entry.Reason} |");
        return page.ToString();
    }

    private static IEnumerable<Difference[]> Rows(IReadOnlyList<Difference> ones) =>
        ones.GroupBy(difference => (difference.Rule, MarkdownReport.What(difference), difference.Wire)).Select(group => group.ToArray());

    private static string Places(Difference[] row)
    {
        var places = row.Select(Deliberate.PlaceOf).Distinct().ToArray();
        return string.Join(", ", places.Take(4)) + (places.Length > 4 ? $" and {places.Length - 4} more" : "");
    }

    private static void Table(StringBuilder page, string title, string head, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        if (text.Length > 0)
        {
            page.Append("\n## ").Append(title).Append("\n\n").Append(head).Append(text);
        }
    }
}
