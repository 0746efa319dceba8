using System.Text;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Drift;

/// <summary>Writes the result of <c>drift</c> as Markdown: the outcome, what to do, and what is accepted.</summary>
/// <param name="comparison">The result.</param>
/// <param name="ours">Our document.</param>
/// <param name="sources">The names of the files.</param>
internal sealed class DriftReport(DriftComparison comparison, SpecDocument ours, DriftSources sources)
{
    private readonly Lazy<ElementPlace> places = new(() => new(ours));

    /// <param name="isComplete">Whether each accepted difference is listed, and not only each reason.</param>
    public string Write(bool isComplete)
    {
        var page = new StringBuilder($"# Drift of {sources.Ours.Markdown} from {sources.Vendor.Markdown}\n\n{Outcome()}\n");
        AppendErrors(page);
        AppendItems(page, "Not accepted", comparison.Unaccepted.Where(difference => difference.Rule != DriftComparison.ErrorRule));
        AppendLines(page, "Accepted, but no longer a difference", comparison.Stale.Select(line => $"- {line}"));
        AppendLines(page, "Accepted", isComplete ? AcceptedTable() : comparison.Accepted.Select(reason => $"- {reason.Count()}: {reason.Key}"));
        return page.ToString();
    }

    private string Outcome()
    {
        var accepted = Count(comparison.Accepted.Sum(reason => reason.Count()), "accepted difference");
        return comparison.HasProblems
            ? $"**To do:** {string.Join(", ", ToDo())}. To follow the vendor, edit our document; to keep it, add the entry to `{sources.List}` and write its reason. {accepted}."
            : $"**Nothing to do.** {accepted}, no others.";
    }

    private IEnumerable<string> ToDo()
    {
        var errors = comparison.Unaccepted.Count(IsError);
        (int Count, string What)[] all =
        [
            (errors, "error of the vendor's document|errors of the vendor's document"),
            (comparison.Unaccepted.Count - errors, "difference not accepted|differences not accepted"),
            (comparison.Stale.Count, $"entry to remove from `{sources.List}`|entries to remove from `{sources.List}`"),
        ];
        return all.Where(item => item.Count > 0).Select(item => Count(item.Count, item.What));
    }

    private static bool IsError(Difference difference) => difference.Rule == DriftComparison.ErrorRule;

    /// <param name="number">The number.</param>
    /// <param name="what">The noun, or its singular and its plural.</param>
    private static string Count(int number, string what) => what.Split('|') switch
    {
        [var one, var many] => $"{number} {(number == 1 ? one : many)}",
        _ => Count(number, $"{what}|{what}s"),
    };

    /// <summary>Errors come first, because what was not read cannot be compared. Each is listed, even if it is accepted.</summary>
    private void AppendErrors(StringBuilder page)
    {
        AppendItems(page, "Errors of the vendor's document", comparison.Unaccepted.Where(IsError));
        AppendLines(page, "Accepted errors of the vendor's document",
            from reason in comparison.Accepted from error in reason.Where(IsError) select $"- {MarkdownText.Line(error.Where)}: {MarkdownText.Line(error.What)} ({reason.Key})");
    }

    private void AppendItems(StringBuilder page, string title, IEnumerable<Difference> differences)
    {
        foreach (var (index, row) in Rows(differences).Index())
        {
            page.Append(index == 0 ? $"\n## {title}\n" : "")
                .Append($"\n### {index + 1}. {MarkdownText.Line(MarkdownText.Names(row.Select(AcceptedDrift.PlaceOf)))}: {MarkdownText.Line(row[0].Description)}\n\n{Advice(row)}:\n\n```yaml\n{AcceptedDriftEntry.Write(row)}```\n");
        }
    }

    private string Advice(Difference[] row) => IsError(row[0])
        ? "Report it to the vendor. Until it is corrected, accept it with a reason, such as the date of your report"
        : $"Edit `{sources.Ours.Path}{MarkdownText.Names([.. row.Select(LineOf)])}` ({MarkdownReport.Word(row[0].Wire)}: {row[0].Reason}), or accept it";

    /// <summary>Such as <c>:12</c>; empty if the document has no lines.</summary>
    private string LineOf(Difference difference) =>
        places.Value.FindLine(AcceptedDrift.PlaceOf(difference), difference.Keys.Select(key => key.Member).FirstOrDefault(member => member is not null)) is { } line ? $":{line}" : "";

    private IEnumerable<string> AcceptedTable() =>
    [
        "| where | what | reason |",
        "|---|---|---|",
        .. from reason in comparison.Accepted
           from row in Rows(reason)
           select $"| {MarkdownText.Cell(MarkdownText.Names([.. row.Select(AcceptedDrift.PlaceOf)]))} | {MarkdownText.Cell(row[0].Description)} | {MarkdownText.Cell(reason.Key)} |",
    ];

    private static IEnumerable<Difference[]> Rows(IEnumerable<Difference> differences) =>
        differences.GroupBy(difference => (difference.Rule, difference.Description, difference.Wire)).Select(group => group.ToArray());

    private static void AppendLines(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        page.Append(text.Length == 0 ? "" : $"\n## {title}\n\n{text}");
    }
}
