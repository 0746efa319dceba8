using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>The entries of both changelogs, and the version of the document.</summary>
internal static class ChangelogSkeleton
{
    /// <param name="changelog">openapi/CHANGELOG.md.</param>
    /// <param name="title">The title of the document.</param>
    /// <param name="version">The version of the document with the operation.</param>
    /// <param name="operation">The operation.</param>
    public static string WriteDocuments(string changelog, string title, string version, NewOperation operation)
    {
        var entry = $"- `{operation.Id}`, {operation.Method} {operation.Path}: {Placeholder.Text}, the reason and its source.\n";
        var section = $"## {title}\n\n### {version}\n\n";
        return changelog.Contains(section, StringComparison.Ordinal)
            ? InsertBehind(changelog, section, entry)
            : InsertBehind(changelog, $"## {title}\n\n", $"### {version}\n\n{entry}\n");
    }

    /// <param name="changelog">CHANGELOG.md.</param>
    /// <param name="old">The published version of the document.</param>
    /// <param name="version">The version of the document with the operation.</param>
    /// <param name="operation">The operation.</param>
    public static string WritePackages(string changelog, string old, string version, NewOperation operation)
    {
        var heading = changelog.IndexOf("\n## [", StringComparison.Ordinal);
        var end = changelog.IndexOf("\n## [", heading + 1, StringComparison.Ordinal);
        var newest = heading < 0 ? "" : changelog[heading..(end < 0 ? changelog.Length : end)];
        var methods = $"`V{operation.Version[1..]}.{operation.Tag}Client.{operation.Verb}Async`{(operation.IsPaged ? $" and `{operation.ListAllMethod}`" : "")}";
        var changed = AddTo(AddTo(newest, "On the wire", $"- {operation.Version} has `{operation.Method} {operation.Path}`."), "In C#", $"- New: {methods}.")
            .Replace($"{operation.Version} {old}", $"{operation.Version} {version}", StringComparison.Ordinal);
        return heading >= 0 && newest.Contains("Unreleased", StringComparison.Ordinal)
            ? changelog.Replace(newest, changed, StringComparison.Ordinal)
            : throw new SpecException("CHANGELOG.md has no section that is Unreleased: begin the one of the next version, which is in Directory.Build.props.");
    }

    /// <summary>The document's next version, after an addition.</summary>
    public static string NextVersion(string version, string document) => SemanticVersion.Parse(version, document).After(Severity.Addition).ToString();

    private static string AddTo(string section, string heading, string entry)
    {
        var start = section.IndexOf($"\n#### {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            throw new SpecException($"the newest section of CHANGELOG.md has no '#### {heading}'.");
        }

        var next = section.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        var end = section[..(next < 0 ? section.Length : next)].TrimEnd('\n').Length;
        return section.Insert(end, $"\n{entry}");
    }

    private static string InsertBehind(string text, string mark, string inserted) =>
        text.Contains(mark, StringComparison.Ordinal)
            ? text.Insert(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length, inserted)
            : throw new SpecException($"openapi/CHANGELOG.md has no '{mark.Trim()}'.");
}
