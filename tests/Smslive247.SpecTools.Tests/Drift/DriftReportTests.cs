using Smslive247.SpecTools.Drift;

namespace Smslive247.SpecTools.Tests.Drift;

public sealed class DriftReportTests
{
    private const string Property = "        count: {type: integer, format: int32}\n";

    [Fact]
    public void Unaccepted_NamesAndDescriptionsOfTheVendor_AreIgnored()
    {
        var vendor = SmallApi.Text.Replace("Things_Get", "ThingFetch", StringComparison.Ordinal).Replace("tags: [Things]", "tags: [T]", StringComparison.Ordinal)
            .Replace("ThingRequest", "ThingInput", StringComparison.Ordinal).Replace("description: The things.", "description: OK", StringComparison.Ordinal);

        Assert.Empty(Report(vendor, "[]").Unaccepted);
    }

    [Fact]
    public void Unaccepted_PropertyRemovedByTheVendor_HasOurNames()
    {
        var report = Report(SmallApi.Text.Replace(Property, "", StringComparison.Ordinal).Replace("Thing'", "Item'", StringComparison.Ordinal).Replace("    Thing:", "    Item:", StringComparison.Ordinal), "[]");

        Assert.Single(report.Unaccepted);
        Assert.Contains("| property-removed | Thing | response: `count` removed | **breaking**: clients may read it |", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{rule: property-removed, where: Thing, what: '`count` removed', reason: Why.}]", 0, 0)]
    [InlineData("[{rule: property-removed, where: Thi*, what: '* removed', reason: Why.}]", 0, 0)]
    [InlineData("[{rule: property-removed, reason: Why.}]", 0, 0)]
    [InlineData("[{rule: property-removed, where: Thin, reason: Why.}]", 1, 2)]
    [InlineData("[{rule: property-added, where: Thing, reason: Why.}]", 1, 2)]
    [InlineData("[{rule: property-removed, where: [Thing, ThingRequest], reason: Why.}]", 0, 1)]
    [InlineData("[{rule: property-removed, what: ['`count` removed', '`weight` removed'], reason: Why.}]", 0, 1)]
    public void Stale_EntryThatMatchesNoDifference_IsReported(string list, int unaccepted, int stale)
    {
        var report = Report(SmallApi.Text.Replace(Property, "", StringComparison.Ordinal), list);

        Assert.Equal((unaccepted, stale), (report.Unaccepted.Count, report.Stale.Count));
    }

    [Theory]
    [InlineData("[{rule: a, where: b}]", "an entry has no reason")]
    [InlineData("[{rule: a, reason: ''}]", "an entry has no reason")]
    [InlineData("[{rule: a, wher: b, reason: c}]", "`wher` is unknown")]
    [InlineData("[{reason: c}]", "an entry has no rule")]
    [InlineData("[a]", "an entry has no rule")]
    [InlineData("a: b", "a list is required")]
    [InlineData("[", "list.yaml is not a list of accepted differences")]
    public void Parse_InvalidList_NamesTheProblem(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<SpecException>(() => AcceptedDrift.Parse("list.yaml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_OwnLists_AreValid() => Assert.All([Repository.File("openapi/smslive247.v4.yaml"), Repository.File("openapi/smslive247.v5.yaml")], path =>
        Assert.NotEmpty(AcceptedDrift.Parse(path, File.ReadAllText(Path.ChangeExtension(path, ".deliberate.yaml")))));

    private static DriftReport Report(string vendor, string list) => new(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(vendor), AcceptedDrift.Parse("list.yaml", list), isEnvelopeIgnored: false);
}
