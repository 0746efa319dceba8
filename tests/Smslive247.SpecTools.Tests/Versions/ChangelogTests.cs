using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Tests.Versions;

public sealed class ChangelogTests
{
    [Fact]
    public void CreateEntry_Differences_HasTheFormatOfTheChangelog()
    {
        var entry = Changelog.CreateEntry("2.0.0", [.. SmallApi.After("        count: {type: integer, format: int32}\n", ""), .. SmallApi.After("title: Small API", "title: Little API")]);

        Assert.Equal("### 2.0.0\n\nBreaks callers:\n\n- Thing: response: `count` removed\n\nNo effect on callers:\n\n- the document: descriptions, examples, notation or unused components changed\n", entry);
        Assert.True(Changelog.HasEntry($"# All\n\n## Small API\n\n{entry}", "Small API", "2.0.0"));
    }

    [Fact]
    public void HasEntry_OwnDocuments_IsTrueForTheirVersions() => Assert.All([Repository.File("openapi/smslive247.v4.yaml"), Repository.File("openapi/smslive247.v5.yaml")], path =>
    {
        var document = SpecDocument.Parse(path, File.ReadAllText(path));
        Assert.True(Changelog.HasEntry(File.ReadAllText(Changelog.PathInRepository), document.Model.Info.Title!, document.Version), document.Title);
    });
}
