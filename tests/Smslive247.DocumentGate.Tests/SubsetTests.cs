namespace Smslive247.DocumentGate.Tests;

/// <summary>Each row of the table has its proof: a document that is refused, or one that is compiled and called.</summary>
public sealed class SubsetTests
{
    public static IEnumerable<object[]> Refused => Subset.All.Where(construct => construct.Reason is not null && construct.Place != "file" && construct != Subset.Find("document", "no paths")).Select(construct => new object[] { construct.Place, construct.Name });

    public static TheoryData<string> SupportedDocuments =>
        [.. Directory.EnumerateFiles(Repository.File("tests/Smslive247.DocumentGate.Tests/Supported")).Concat(Directory.EnumerateFiles(Repository.File("openapi"), "smslive247.v?.yaml")).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory, MemberData(nameof(Refused))]
    public void Check_RefusedConstruct_IsReportedAtItsLine(string place, string name)
    {
        var construct = Subset.Find(place, name)!;
        var sample = RefusedConstructs.Find(construct) ?? RefusedShapes.Find(construct);
        Assert.True(sample is not null, $"'{name}' at '{place}' has no sample.");

        var problems = Gate.Check(sample.ToString()).Problems;

        var problem = Assert.Single(problems, problem => problem.Reason == construct.Reason);
        Assert.Contains((int)problem.Line, sample.ChangedLines);
    }

    [Fact]
    public void Check_SmallestDocument_IsSupported() => Assert.Empty(Gate.Check(new Sample().ToString()).Problems);

    [Theory, MemberData(nameof(SupportedDocuments))]
    public void Check_SupportedDocument_HasNoProblem(string path) => Assert.Empty(Gate.Check(File.ReadAllText(Repository.File(path))).Problems);

    [Fact]
    public void Table_SupportedConstruct_IsInADocumentThatIsCalled()
    {
        var documents = Directory.GetFiles(Repository.File("tests/Smslive247.DocumentGate.Tests/Supported"));
        var proven = documents.SelectMany(path => Gate.Check(File.ReadAllText(path)).Constructs).ToHashSet();

        Assert.Empty(Subset.All.Where(construct => construct.Reason is null && !proven.Contains(construct)).Select(construct => $"{construct.Place}: {construct.Name}"));
        Assert.InRange(documents.Length, 1, 6);
    }
}
