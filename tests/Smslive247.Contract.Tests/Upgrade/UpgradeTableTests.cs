namespace Smslive247.ContractTests.Upgrade;

/// <summary>The table in UPGRADE.md has exactly the differences of the two documents. A rename is a removed fact and an added one. An operation of one version has a row only if there is a hint.</summary>
public sealed class UpgradeTableTests
{
    [Fact]
    public void Table_EachDifferenceOfTheDocuments_HasARow() => ExpectNone(
    [
        .. Missing(DocumentFacts.Gone, row => row.Gone).Select(fact => $"{fact} is in v4 alone, and no row says so"),
        .. Missing(DocumentFacts.New, row => row.New).Select(fact => $"{fact} is in v5 alone, and no row says so"),
    ]);

    [Fact]
    public void Table_EachRow_StatesDifferencesOnly() => ExpectNone(
    [
        .. from row in UpgradeRow.All from fact in row.Gone.Except(DocumentFacts.Gone) select $"{fact} is not in v4 alone, but a row says so: {row}",
        .. from row in UpgradeRow.All from fact in row.New.Except(DocumentFacts.New) select $"{fact} is not in v5 alone, but a row says so: {row}",
        .. from row in UpgradeRow.All where !row.Gone.Concat(row.New).Any() select $"this row says nothing of either document: {row}",
    ]);

    [Fact]
    public void Table_EachDifference_IsStatedOnce() => ExpectNone(
        UpgradeRow.All.SelectMany(row => row.Gone).CountBy(fact => fact)
            .Concat(UpgradeRow.All.SelectMany(row => row.New).CountBy(fact => fact))
            .Where(count => count.Value > 1).Select(count => $"{count.Key} is in {count.Value} rows"));

    [Fact]
    public void Table_EachNameInItsLastColumn_IsPublicInTheLibrary()
    {
        var types = typeof(Smslive247Options).Assembly.GetExportedTypes();
        var names = types.SelectMany(type => type.GetMembers()).SelectMany(Names).Concat(types.Select(type => type.Name.Split('`')[0])).ToHashSet();

        ExpectNone(from row in UpgradeRow.All from name in row.CSharpNames.Except(names) select $"nothing is called {name}: {row}");
    }

    private static IEnumerable<Fact> Missing(IEnumerable<Fact> facts, Func<UpgradeRow, IEnumerable<Fact>> ofRow) =>
        facts.Except(UpgradeRow.All.SelectMany(ofRow)).Where(fact => !DocumentFacts.IsOperationOfOneVersion(fact));

    private static IEnumerable<string> Names(MemberInfo member) =>
        [member.Name, .. (member as MethodBase)?.GetParameters().Select(parameter => parameter.Name!) ?? []];

    private static void ExpectNone(IEnumerable<string> faults)
    {
        var text = string.Join('\n', faults);
        Assert.True(text.Length == 0, text);
    }
}
