using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Versions;

/// <summary>openapi/CHANGELOG.md: <c>## title</c> of a document, below it <c>### version</c>, the newest first.</summary>
internal static class Changelog
{
    public static string PathInRepository { get; } = Path.Combine(ToolSettings.RepositoryRoot, "openapi", "CHANGELOG.md");

    public static bool HasEntry(string changelog, string title, string version) => changelog.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line != $"## {title}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .SkipWhile(line => line != $"### {version}").Skip(1).TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
        .Any(line => line.Trim().Length > 0);

    /// <summary>What differs, in the form of an entry.</summary>
    public static string Entry(string version, IReadOnlyList<Difference> differences) => $"### {version}\n" + string.Concat(
        Group("Breaks callers", differences, difference => difference.Wire == Verdict.Breaking),
        Group("Breaks compiled C# only", differences, difference => difference.Wire != Verdict.Breaking && difference.CSharpVerdict == Verdict.Breaking),
        Group("New", differences, difference => !Breaks(difference) && Adds(difference)),
        Group("Not noticed by callers", differences, difference => !Breaks(difference) && !Adds(difference)));

    private static bool Breaks(Difference difference) => difference.Wire == Verdict.Breaking || difference.CSharpVerdict == Verdict.Breaking;

    private static bool Adds(Difference difference) => difference.Wire == Verdict.Addition || difference.CSharpVerdict == Verdict.Addition;

    private static string Group(string title, IReadOnlyList<Difference> differences, Func<Difference, bool> isMeant)
    {
        var lines = differences.Where(isMeant).GroupBy(MarkdownReport.What)
            .Select(group => $"- {string.Join(", ", group.Select(difference => difference.Where).Distinct())}: {group.Key}").ToArray();
        return lines.Length == 0 ? "" : $"\n{title}:\n\n{string.Join('\n', lines)}\n";
    }
}
