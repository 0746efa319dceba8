using System.Text;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Drift;

/// <summary>The differences of the vendor's document from ours, accepted or not.</summary>
internal sealed class DriftReport
{
    /// <summary>Names, descriptions and extensions of our document are never taken from the vendor.</summary>
    private static readonly string[] IgnoredRules = [OperationIds.RenamedRule, OperationIds.MovedRule, SchemaComparison.NameRule, Extensions.Rule, ParameterComparison.OrderRule, DocumentComparison.DocumentationRule, "tag"];

    private readonly IReadOnlyList<AcceptedDrift> accepted;
    private readonly IReadOnlyList<Difference> differences;
    private readonly string title;

    public DriftReport(SpecDocument ours, SpecDocument vendor, IReadOnlyList<AcceptedDrift> accepted, bool isEnvelopeIgnored)
    {
        this.accepted = accepted;
        title = $"{ours.Title}: differences of the vendor's document";
        differences = [.. DocumentComparison.Compare(ours, vendor, isEnvelopeIgnored).Where(difference => !IgnoredRules.Contains(difference.Rule))];
        Unaccepted = [.. differences.Where(difference => !accepted.Any(entry => entry.Covers(difference)))];
        Stale = [.. accepted.SelectMany(entry => entry.FindStale(differences), (entry, pattern) => $"`{pattern}` of {entry.Rule} ({entry.Reason})")];
    }

    public IReadOnlyList<Difference> Unaccepted { get; }

    /// <summary>Accepted differences that no longer exist.</summary>
    public IReadOnlyList<string> Stale { get; }

    public override string ToString()
    {
        var page = new StringBuilder($"# {title}\n\n{differences.Count} differences, {Unaccepted.Count} not accepted; {Stale.Count} accepted differences that no longer exist.\n");
        AppendTable(page, "Not accepted", "| rule | where | what | effect of following the vendor |\n|---|---|---|---|\n",
            Rows(Unaccepted).Select(row => $"| {row[0].Rule} | {Places(row)} | {row[0].Description} | {MarkdownReport.Word(row[0].Wire)}: {row[0].Reason} |"));
        AppendTable(page, "Accepted, but no longer a difference", "", Stale.Select(line => $"- {line}"));
        AppendTable(page, "Accepted", "| where | what | reason |\n|---|---|---|\n",
            from entry in accepted
            from row in Rows(differences.Where(entry.Covers))
            select $"| {Places(row)} | {row[0].Description} | {entry.Reason} |");
        return page.ToString();
    }

    private static IEnumerable<Difference[]> Rows(IEnumerable<Difference> differences) =>
        differences.GroupBy(difference => (difference.Rule, difference.Description, difference.Wire)).Select(group => group.ToArray());

    private static string Places(Difference[] row)
    {
        var places = row.Select(AcceptedDrift.PlaceOf).Distinct().ToArray();
        return string.Join(", ", places.Take(4)) + (places.Length > 4 ? $" and {places.Length - 4} more" : "");
    }

    private static void AppendTable(StringBuilder page, string title, string head, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        if (text.Length > 0)
        {
            page.Append("\n## ").Append(title).Append("\n\n").Append(head).Append(text);
        }
    }
}
