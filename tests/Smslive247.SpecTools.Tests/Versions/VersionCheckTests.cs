using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Versions;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Versions;

public sealed class VersionCheckTests
{
    private const string Added = "count: {type: integer, format: int32}\n        more: {type: string}";
    private const string Field = "count: {type: integer, format: int32}";

    [Theory]
    [InlineData("description: The things.", "description: All things.", "1.0.0", "patch", "1.0.1")]
    [InlineData(Field, Added, "1.0.1", "minor", "1.1.0")]
    [InlineData("        " + Field + "\n", "", "1.9.9", "major", "2.0.0")]
    public void Faults_VersionRisesTooLittle_NamesTheLeastThatFits(string old, string now, string version, string bump, string least)
    {
        var faults = Faults(old, now, version, changelog: "").ToArray();

        Assert.Equal(2, faults.Length);
        Assert.Contains($"asks for a new {bump} version: set it to {least} at least (it was 1.0.0)", faults[0], StringComparison.Ordinal);
        Assert.Contains($"`### {least}` is missing", faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("description: The things.", "description: All things.", "1.0.1")]
    [InlineData("description: The things.", "description: All things.", "1.1.0")]
    [InlineData(Field, Added, "1.1.0")]
    [InlineData(Field, Added, "2.0.0")]
    [InlineData("        " + Field + "\n", "", "2.0.0")]
    [InlineData("title: Small API", "title: Small API", "1.0.1")]
    public void Faults_VersionAndEntryFit_AreNone(string old, string now, string version) =>
        Assert.Empty(Faults(old, now, version, $"## Small API\n\n### {version}\n\n- Something.\n"));

    [Theory]
    [InlineData("### 1.0.1\n\n- Under no document.\n")]
    [InlineData("## Small API\n\n### 1.0.1\n\n### 1.0.0\n\n- Empty entry.\n")]
    [InlineData("## Another\n\n### 1.0.1\n\n- Of another.\n\n## Small API\n\n### 1.0.0\n\n- Old.\n")]
    [InlineData("## Small API\n\n### 1.0.0\n\n- Old.\n\n## Another\n\n### 1.0.1\n\n- Of another.\n")]
    public void Faults_NoEntryOfTheDocument_AsksForIt(string changelog) =>
        Assert.Contains("`changelog OLD NEW` writes it", Assert.Single(Faults("title: Small API", "title: Small API", "1.0.1", changelog)), StringComparison.Ordinal);

    [Fact]
    public void Faults_NothingChanged_AsksForNothing() => Assert.Empty(Faults("title: Small API", "title: Small API", "1.0.0", ""));

    [Fact]
    public void Faults_VersionWentBack_IsOne() => Assert.Contains("went back from 1.0.0 to 0.9.0", Faults("title: Small API", "title: Small API", "0.9.0", "").First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("v5")]
    [InlineData("1.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    public void Faults_NoSemanticVersion_IsAnError(string version) => Assert.Throws<SpecException>(() => Faults("title: Small API", "title: Small API", version, "").ToArray());

    [Fact]
    public void DemandedBy_BreakInCSharpOnly_IsMajor()
    {
        var difference = new Difference { Rule = "a", Where = "b", What = "c", Wire = Verdict.Addition, Reason = "d", CSharp = [new ApiChange("e", "f", Verdict.Breaking, new ApiKey("g"))] };

        Assert.Equal(Bump.Major, Bumps.DemandedBy([difference], isChanged: true));
    }

    private static IEnumerable<string> Faults(string old, string now, string version, string changelog)
    {
        var edited = SmallApi.Parse(SmallApi.Edited(old, now).Text.Replace("version: 1.0.0", $"version: {version}", StringComparison.Ordinal));
        return VersionCheck.Faults(SmallApi.Parse(SmallApi.Text), edited, DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), edited), changelog);
    }
}
