using System.Text;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Reports;

/// <summary>Differences as a page to read, the worst first. What several places have in common is one row.</summary>
internal static class MarkdownReport
{
    private const int ChangesInCell = 3;

    public static string Write(string old, string now, IReadOnlyList<Difference> differences)
    {
        var page = new StringBuilder($"# {old} → {now}\n\n{Summary(differences)}\n");
        Section(page, "Breaks callers", differences.Where(difference => difference.Wire == Verdict.Breaking));
        Section(page, "Breaks compiled C# only", differences.Where(BreaksCSharpOnly));
        Section(page, "New, and breaks nobody", differences.Where(difference => IsHarmless(difference) && IsAddition(difference)));
        Section(page, "Not noticed by callers", differences.Where(difference => IsHarmless(difference) && !IsAddition(difference)));
        return page.ToString();
    }

    /// <summary>Such as <c>answer: `charged` is gone</c>.</summary>
    public static string What(Difference difference)
    {
        var direction = difference.Direction switch { Direction.Request => "request: ", Direction.Answer => "answer: ", _ => "" };
        return $"{direction}{difference.What}{(difference.Guess is null ? "" : $" (a guess: {difference.Guess})")}";
    }

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "**breaks**",
        Verdict.Addition => "adds",
        _ => "same",
    };

    private static string Summary(IReadOnlyList<Difference> differences) => differences.Count == 0
        ? "No difference."
        : $"{Count(differences, difference => difference.Wire == Verdict.Breaking)} break callers, {Count(differences, BreaksCSharpOnly)} break compiled C# only, {Count(differences, IsHarmless)} break nobody.";

    private static string Count(IEnumerable<Difference> differences, Func<Difference, bool> isMeant) =>
        differences.Count(isMeant) is 1 ? "1 difference" : $"{differences.Count(isMeant)} differences";

    private static bool BreaksCSharpOnly(Difference difference) => difference.Wire != Verdict.Breaking && difference.CSharpVerdict == Verdict.Breaking;

    private static bool IsHarmless(Difference difference) => difference.Wire != Verdict.Breaking && difference.CSharpVerdict != Verdict.Breaking;

    private static bool IsAddition(Difference difference) => difference.Wire == Verdict.Addition || difference.CSharpVerdict == Verdict.Addition;

    private static void Section(StringBuilder page, string title, IEnumerable<Difference> differences)
    {
        var rows = differences.GroupBy(difference => (What(difference), difference.Reason, difference.Wire, difference.CSharpVerdict, difference.Rule)).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        page.Append("\n## ").Append(title).Append("\n\n| where | what | wire | C# |\n|---|---|---|---|\n");
        foreach (var row in rows)
        {
            page.Append("| ").AppendJoin(" | ", Cells([.. row]).Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "))).Append(" |\n");
        }
    }

    private static IEnumerable<string> Cells(IReadOnlyList<Difference> row) =>
    [
        string.Join(", ", row.Select(difference => difference.Where).Distinct()),
        What(row[0]),
        $"{Word(row[0].Wire)}: {row[0].Reason}",
        CSharp(row),
    ];

    private static string CSharp(IReadOnlyList<Difference> row)
    {
        // What breaks is told first: the cell is cut.
        var changes = row.SelectMany(difference => difference.CSharp).OrderByDescending(change => change.Verdict).Select(change => change.ToString()).Distinct().ToArray();
        var silent = row.Any(difference => difference.IsSilentInCSharp) ? ["compiles, and calls another operation"] : Array.Empty<string>();
        var told = silent.Concat(changes).Take(ChangesInCell).ToArray();
        var more = silent.Length + changes.Length - told.Length;
        var text = string.Join("; ", told) + (more > 0 ? $"; {more} more" : "");
        return text.Length == 0 ? Word(Verdict.None) : $"{Word(row[0].CSharpVerdict)}: {text}";
    }
}
