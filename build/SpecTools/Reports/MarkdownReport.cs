using System.Text;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Reports;

/// <summary>Differences as a Markdown page, the most severe first. Equal differences in several places form one row.</summary>
internal static class MarkdownReport
{
    private const int ChangesPerCell = 3;

    public static IReadOnlyList<(Severity Severity, string Title)> Sections { get; } =
    [
        (Severity.BreaksWire, "Breaks callers"),
        (Severity.BreaksCSharp, "Breaks compiled C# only"),
        (Severity.Addition, "Compatible additions"),
        (Severity.None, "No effect on callers"),
    ];

    /// <param name="oldTitle">The file and revision of the old document.</param>
    /// <param name="newTitle">The file and revision of the new document.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="toDo">What to do, as Markdown.</param>
    /// <param name="errors">The errors of the documents.</param>
    public static string Write(string oldTitle, string newTitle, IReadOnlyList<Difference> differences, string toDo, IReadOnlyList<string> errors)
    {
        var page = new StringBuilder($"# {oldTitle} → {newTitle}\n\n");
        page.Append(toDo.Length == 0 ? "" : $"{toDo.TrimEnd('\n')}\n\n").Append(Outcome(differences)).Append('\n');
        page.Append(errors.Count == 0 ? "" : $"\n## Errors of the documents\n\n{string.Concat(errors.Select(error => $"- {MarkdownText.Line(error)}\n"))}");
        foreach (var (severity, title) in Sections)
        {
            AppendSection(page, title, differences.Where(difference => difference.Severity == severity));
        }

        return page.ToString();
    }

    public static string Summary(IReadOnlyList<Difference> differences)
    {
        return differences.Count == 0
            ? "No differences."
            : $"Differences: {Count(Severity.BreaksWire)} break callers, {Count(Severity.BreaksCSharp)} break compiled C# only, {Count(Severity.Addition) + Count(Severity.None)} break nothing.";

        int Count(Severity severity) => differences.Count(difference => difference.Severity == severity);
    }

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "**breaking**",
        Verdict.Addition => "compatible",
        _ => "no effect",
    };

    private static string Outcome(IReadOnlyList<Difference> differences) => (differences.Count, differences.Highest()) switch
    {
        (0, _) => "**No differences.**",
        (_, Severity.BreaksWire) => $"**Callers break.** {Summary(differences)}",
        (_, Severity.BreaksCSharp) => $"**Compiled C# breaks, callers do not.** {Summary(differences)}",
        _ => $"**Nothing breaks.** {Summary(differences)}",
    };

    private static void AppendSection(StringBuilder page, string title, IEnumerable<Difference> differences)
    {
        var rows = differences.GroupBy(difference => (difference.Description, difference.Reason, difference.Wire, difference.CSharpVerdict, difference.Rule)).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        page.Append("\n## ").Append(title).Append("\n\n| where | what | wire | C# |\n|---|---|---|---|\n");
        foreach (var row in rows)
        {
            page.Append("| ").AppendJoin(" | ", Cells([.. row]).Select(MarkdownText.Cell)).Append(" |\n");
        }
    }

    private static IEnumerable<string> Cells(IReadOnlyList<Difference> row) =>
    [
        MarkdownText.Names(row.Select(difference => difference.Where)),
        row[0].Description,
        $"{Word(row[0].Wire)}: {row[0].Reason}",
        CSharpCell(row),
    ];

    /// <summary>The most severe changes come first, because the cell is cut.</summary>
    private static string CSharpCell(IReadOnlyList<Difference> row)
    {
        var changes = row.SelectMany(difference => difference.CSharp).OrderByDescending(change => change.Verdict).Select(change => change.ToString()).Distinct();
        string[] all = [.. row.Any(difference => difference.IsSilentInCSharp) ? ["compiles, but calls another operation"] : Array.Empty<string>(), .. changes];
        var more = all.Length > ChangesPerCell ? $"; {all.Length - ChangesPerCell} more" : "";
        return all.Length == 0 ? Word(Verdict.None) : $"{Word(row[0].CSharpVerdict)}: {string.Join("; ", all.Take(ChangesPerCell))}{more}";
    }
}
