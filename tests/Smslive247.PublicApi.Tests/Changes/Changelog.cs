namespace Smslive247.PublicApiTests.Changes;

/// <summary>The sections of CHANGELOG.md, one for each version, newest first.</summary>
internal static partial class Changelog
{
    public static IReadOnlyList<ChangelogSection> Sections { get; } =
        [.. Section().Matches(File.ReadAllText(Repository.File("CHANGELOG.md")).ReplaceLineEndings("\n")).Select(match => new ChangelogSection(match.Groups[1].Value, match.Groups[2].Value.Trim()))];

    public static ChangelogSection Newest => Sections[0];

    [GeneratedRegex(@"^## ([^\n]*)\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}

/// <param name="Heading">Such as <c>[1.2.0] - 2026-12-31</c>.</param>
internal sealed record ChangelogSection(string Heading, string Text);
