namespace Smslive247.PublicApiTests.Changes;

public sealed partial class ChangelogTests
{
    private static readonly string[] Kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    [Fact]
    public void Changelog_NewestSection_IsOfCurrentVersion() =>
        Assert.Matches($@"^\[{Regex.Escape(RepositoryVersion.Value)}\] - (Unreleased|\d{{4}}-\d\d-\d\d)$", Changelog.Newest.Heading);

    // Only the newest version may be unreleased.
    [Fact]
    public void Changelog_OlderSections_HaveReleaseDate() => Assert.All(Changelog.Sections.Skip(1), section => Assert.Matches(Published(), section.Heading));

    [Fact]
    public void Changelog_EachSection_SeparatesWireAndCSharp() => Assert.All(Changelog.Sections, section =>
    {
        var lines = section.Text.Split('\n');

        Assert.All(lines.Where(line => line.StartsWith("### ", StringComparison.Ordinal)), line => Assert.Contains(line[4..], Kinds));
        Assert.All(lines.Where(line => line.StartsWith("#### ", StringComparison.Ordinal)), line => Assert.Contains(line[5..], (string[])["On the wire", "In C#"]));
        var heading = "";
        foreach (var line in lines)
        {
            heading = line.StartsWith('#') ? line : heading;
            Assert.True(!line.StartsWith("- ", StringComparison.Ordinal) || heading.StartsWith("#### ", StringComparison.Ordinal), $"Not below 'On the wire' or 'In C#', but below '{heading}': {line}");
        }
    });

    [Theory]
    [InlineData("v4")]
    [InlineData("v5")]
    public void Changelog_NewestSection_NamesTheVersionOfEachDocument(string api)
    {
        var version = DocumentVersion().Match(File.ReadAllText(Repository.File($"openapi/smslive247.{api}.yaml"))).Groups[1].Value;

        Assert.Contains($"{api} {version}", Changelog.Newest.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\[\d+\.\d+\.\d+(-[\w.]+)?\] - \d{4}-\d\d-\d\d$")]
    private static partial Regex Published();

    [GeneratedRegex(@"^  version: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex DocumentVersion();
}
