using Smslive247.SpecTools.Drift;

namespace Smslive247.SpecTools.Tests.Drift;

public sealed class DriftReportTests
{
    private const string Field = "        count: {type: integer, format: int32}\n";

    [Fact]
    public void Unexplained_NamesAndWordsOfTheVendor_AreNone()
    {
        var vendor = SmallApi.Text.Replace("Things_Get", "ThingFetch", StringComparison.Ordinal).Replace("tags: [Things]", "tags: [T]", StringComparison.Ordinal)
            .Replace("ThingRequest", "ThingInput", StringComparison.Ordinal).Replace("description: The things.", "description: OK", StringComparison.Ordinal);

        Assert.Empty(Report(vendor, "[]").Unexplained);
    }

    [Fact]
    public void Unexplained_FieldThatTheVendorTookBack_IsToldByOurNames()
    {
        var report = Report(SmallApi.Text.Replace(Field, "", StringComparison.Ordinal).Replace("Thing'", "Item'", StringComparison.Ordinal).Replace("    Thing:", "    Item:", StringComparison.Ordinal), "[]");

        Assert.Single(report.Unexplained);
        Assert.Contains("| field-removed | Thing | answer: `count` is gone | **breaks**: readers miss it |", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{rule: field-removed, where: Thing, what: '`count` is gone', reason: Why.}]", 0, 0)]
    [InlineData("[{rule: field-removed, where: Thi*, what: '* is gone', reason: Why.}]", 0, 0)]
    [InlineData("[{rule: field-removed, reason: Why.}]", 0, 0)]
    [InlineData("[{rule: field-removed, where: Thin, reason: Why.}]", 1, 2)]
    [InlineData("[{rule: field-added, where: Thing, reason: Why.}]", 1, 2)]
    [InlineData("[{rule: field-removed, where: [Thing, ThingRequest], reason: Why.}]", 0, 1)]
    [InlineData("[{rule: field-removed, what: ['`count` is gone', '`weight` is gone'], reason: Why.}]", 0, 1)]
    public void Stale_EntriesThatNothingNeeds_AreFaultsAsMuchAsWhatNoEntryNames(string list, int unexplained, int stale)
    {
        var report = Report(SmallApi.Text.Replace(Field, "", StringComparison.Ordinal), list);

        Assert.Equal((unexplained, stale), (report.Unexplained.Count, report.Stale.Count));
    }

    [Theory]
    [InlineData("[{rule: a, where: b}]", "an entry has no reason")]
    [InlineData("[{rule: a, reason: ''}]", "an entry has no reason")]
    [InlineData("[{rule: a, wher: b, reason: c}]", "nothing is called `wher` there")]
    [InlineData("[{reason: c}]", "an entry has no rule")]
    [InlineData("[a]", "an entry has no rule")]
    [InlineData("a: b", "it holds no list")]
    [InlineData("[", "list.yaml is no list of deliberate differences")]
    public void Read_ListThatIsNone_SaysWhatIsWrong(string text, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<SpecException>(() => Deliberate.Read("list.yaml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OwnLists_HaveAReasonForEach() => Assert.All([Repository.V4, Repository.V5], path =>
        Assert.NotEmpty(Deliberate.Read(path, File.ReadAllText(Path.ChangeExtension(path, ".deliberate.yaml")))));

    private static DriftReport Report(string vendor, string list) => new(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(vendor), Deliberate.Read("list.yaml", list), isEnvelopeIgnored: false);
}
