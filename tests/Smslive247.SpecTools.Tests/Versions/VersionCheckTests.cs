using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Tests.Versions;

public sealed class VersionCheckTests
{
    private const string Added = "count: {type: integer, format: int32}\n        more: {type: string}";
    private const string Field = "count: {type: integer, format: int32}";

    [Theory]
    [InlineData("description: The things.", "description: All things.", "1.0.0", "1.0.1")]
    [InlineData(Field, Added, "1.0.1", "1.1.0")]
    [InlineData("        " + Field + "\n", "", "1.9.9", "2.0.0")]
    public void FindProblems_VersionTooLow_NamesTheRequiredOne(string old, string current, string version, string required)
    {
        var problems = FindProblems(old, current, version, changelog: "").ToArray();

        Assert.Equal(2, problems.Length);
        Assert.Contains($"info.version is {version}, the published one is 1.0.0; set it to {required} or higher.", problems[0], StringComparison.Ordinal);
        Assert.Contains($"### {required}\n", problems[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("description: The things.", "description: All things.", "1.0.1")]
    [InlineData("description: The things.", "description: All things.", "1.1.0")]
    [InlineData(Field, Added, "1.1.0")]
    [InlineData(Field, Added, "2.0.0")]
    [InlineData("        " + Field + "\n", "", "2.0.0")]
    [InlineData("title: Small API", "title: Small API", "1.0.1")]
    public void FindProblems_VersionAndEntryMatch_IsEmpty(string old, string current, string version) =>
        Assert.Empty(FindProblems(old, current, version, $"## Small API\n\n### {version}\n\n- Something.\n"));

    [Theory]
    [InlineData("### 1.0.1\n\n- Under no document.\n")]
    [InlineData("## Small API\n\n### 1.0.1\n\n### 1.0.0\n\n- Empty entry.\n")]
    [InlineData("## Another\n\n### 1.0.1\n\n- Of another.\n\n## Small API\n\n### 1.0.0\n\n- Old.\n")]
    [InlineData("## Small API\n\n### 1.0.0\n\n- Old.\n\n## Another\n\n### 1.0.1\n\n- Of another.\n")]
    public void FindProblems_NoEntryOfTheDocument_DraftsIt(string changelog) =>
        Assert.Contains("add an entry under `## Small API`, such as this one, shortened:\n\n### 1.0.1\n", Assert.Single(FindProblems("title: Small API", "title: Small API", "1.0.1", changelog)), StringComparison.Ordinal);

    [Fact]
    public void FindProblems_NothingChanged_IsEmpty() => Assert.Empty(FindProblems("title: Small API", "title: Small API", "1.0.0", ""));

    [Fact]
    public void FindProblems_LowerVersion_IsAProblem() => Assert.Contains("info.version is 0.9.0, the published one is 1.0.0; set it to 1.0.0 or higher", FindProblems("title: Small API", "title: Small API", "0.9.0", "").First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("v5")]
    [InlineData("1.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    public void FindProblems_NoSemanticVersion_Throws(string version) => Assert.Throws<SpecException>(() => FindProblems("title: Small API", "title: Small API", version, "").ToArray());

    [Theory]
    [InlineData(Severity.BreaksWire, "2.0.0")]
    [InlineData(Severity.BreaksCSharp, "2.0.0")]
    [InlineData(Severity.Addition, "1.3.0")]
    [InlineData(Severity.None, "1.2.4")]
    public void After_Severity_DecidesThePart(Enum severity, string expected) => Assert.Equal(expected, new SemanticVersion(1, 2, 3).After((Severity)severity).ToString());

    private static IEnumerable<string> FindProblems(string old, string current, string version, string changelog)
    {
        var edited = SmallApi.Parse(SmallApi.Edited(old, current).Text.Replace("version: 1.0.0", $"version: {version}", StringComparison.Ordinal));
        return VersionCheck.FindProblems(SmallApi.Parse(SmallApi.Text), edited, DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), edited), changelog);
    }
}
