using Smslive247.SpecTools.Drift;

namespace Smslive247.SpecTools.Tests.Drift;

public sealed class DriftComparisonTests
{
    private const string Property = "        count: {type: integer, format: int32}\n";

    [Fact]
    public void Unaccepted_NamesAndDescriptionsOfTheVendor_AreIgnored()
    {
        var vendor = SmallApi.Text.Replace("Things_Get", "ThingFetch", StringComparison.Ordinal).Replace("tags: [Things]", "tags: [T]", StringComparison.Ordinal)
            .Replace("ThingRequest", "ThingInput", StringComparison.Ordinal).Replace("description: The things.", "description: OK", StringComparison.Ordinal);

        Assert.Empty(Compare(vendor, "[]").Unaccepted);
    }

    [Fact]
    public void Unaccepted_ServerThatTheVendorDoesNotState_IsNotGone() =>
        Assert.Empty(Compare(SmallApi.Text.Replace("servers: [{url: https://one.example}]\n", "", StringComparison.Ordinal), "[]").Unaccepted);

    [Fact]
    public void Unaccepted_AnotherServer_IsReported() => Assert.Equal(
        ["server-removed", "server-added"], Compare(SmallApi.Text.Replace("one.example", "two.example", StringComparison.Ordinal), "[]").Unaccepted.Select(difference => difference.Rule));

    /// <summary>Once such a document was refused, without a report of its differences.</summary>
    [Fact]
    public void Unaccepted_VendorWithAStrayPathParameter_HasItsErrorAndTheDifferences()
    {
        var vendor = SmallApi.Text.Replace(Property, "", StringComparison.Ordinal).Replace("name: search, in: query", "name: search, in: path", StringComparison.Ordinal);

        Assert.Equal([DriftComparison.ErrorRule, "parameter-removed", "property-removed"], Compare(vendor, "[]").Unaccepted.Select(difference => difference.Rule));
        Assert.Equal(2, Compare(vendor, "[{rule: vendor-error, where: '#/paths/~1api~1v1~1things/get', what: 'path parameter `search` *', reason: Why.}]").Unaccepted.Count);
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
        var comparison = Compare(SmallApi.Text.Replace(Property, "", StringComparison.Ordinal), list);

        Assert.Equal((unaccepted, stale, unaccepted + stale > 0), (comparison.Unaccepted.Count, comparison.Stale.Count, comparison.HasProblems));
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

    private static DriftComparison Compare(string vendor, string list) =>
        new(SmallApi.Parse(SmallApi.Text), SpecDocument.ParseLenient("vendor.yaml", vendor), AcceptedDrift.Parse("list.yaml", list), isEnvelopeIgnored: false);
}
