using System.Text.RegularExpressions;

namespace Smslive247.Tests;

public partial class LinkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("openapi/README.md")]
    [InlineData("openapi/UPGRADE.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void Document_EachRelativeLink_LeadsToAFile(string document)
    {
        var path = Repository.File(document);
        var targets = Link().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).Where(target => !target.StartsWith("https:", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), $"{document} links to {target}, which is not there."));
    }

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
