namespace Smslive247.DocsTests.Links;

public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    public static TheoryData<string> PackageReadmes => [.. Repository.PackageReadmes];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_EachLink_LeadsSomewhere(string document)
    {
        var path = Repository.File(document);
        var targets = TargetsIn(path).Where(target => !target.StartsWith("https:", StringComparison.Ordinal));

        Assert.All(targets, target =>
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(Path.Exists(file), $"{document} links to {target}, which is not there.");
            Assert.True(parts.Length == 1 || AnchorsIn(file).Contains(parts[1]), $"{document} links to {target}, and there is no such heading.");
        });
    }

    // nuget.org shows it without the files next to it.
    [Theory]
    [MemberData(nameof(PackageReadmes))]
    public void PackageReadme_EachLink_IsAbsoluteOrInThePage(string document) =>
        Assert.All(TargetsIn(Repository.File(document)), target => Assert.Matches("^(https://|#)", target));

    // nuget.org shows no table of contents of its own.
    [Theory]
    [MemberData(nameof(PackageReadmes))]
    public void PackageReadme_Contents_LinkToEachSection(string document)
    {
        var parts = File.ReadAllText(Repository.File(document)).Split("\n## Contents\n");
        if (parts.Length == 1)
        {
            Assert.True(parts[0].Split('\n').Length < 150, $"{document} is long, and has no contents.");
            return;
        }

        var contents = parts[1].Split("\n## ")[0];
        Assert.Equal(Sections().Matches(parts[1]).SelectMany(match => Anchors($"{match.Value}\n")), Link().Matches(contents).Select(match => match.Groups[1].Value.TrimStart('#')));
    }

    [Theory]
    [InlineData("# Paging\n", "paging")]
    [InlineData("### The send failed, and may have been sent\n", "the-send-failed-and-may-have-been-sent")]
    [InlineData("## [0.1.0] - Unreleased\n", "010---unreleased")]
    [InlineData("## `x-evidence`\n", "x-evidence")]
    public void Anchor_OfAHeading_IsThatOfTheRenderedPage(string heading, string anchor) => Assert.Equal(anchor, Anchors(heading).Single());

    private static IEnumerable<string> TargetsIn(string path) => Link().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> AnchorsIn(string path) => Anchors(File.ReadAllText(path));

    private static IEnumerable<string> Anchors(string text) =>
        Heading().Matches(text).Select(match => NotInAnchors().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{2,3} [^\n]+$", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^#+ ([^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
