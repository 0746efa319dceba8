using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Versions;

/// <summary>openapi/CHANGELOG.md: <c>## title</c> for each document, and below it <c>### version</c>, the newest first.</summary>
internal static class Changelog
{
    public static string PathInRepository { get; } = Path.Combine(ToolSettings.RepositoryRoot, "openapi", "CHANGELOG.md");

    public static bool HasEntry(string changelog, string title, string version) => changelog.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => line != $"## {title}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .SkipWhile(line => line != $"### {version}").Skip(1).TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
        .Any(line => line.Trim().Length > 0);

    /// <summary>An entry that lists the differences.</summary>
    public static string CreateEntry(string version, IReadOnlyList<Difference> differences) => $"### {version}\n" + string.Concat(
        from section in MarkdownReport.Sections
        let lines = differences.Where(difference => difference.Severity == section.Severity).GroupBy(difference => difference.Description)
            .Select(row => $"- {string.Join(", ", row.Select(difference => difference.Where).Distinct())}: {row.Key}").ToArray()
        where lines.Length > 0
        select $"\n{section.Title}:\n\n{string.Join('\n', lines)}\n");
}
