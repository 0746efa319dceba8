namespace Smslive247.SpecTools.Tests.Reports;

public sealed class ReportTests
{
    private static readonly Difference Breaks = Create(Verdict.Breaking, "a | b");
    private static readonly Difference Adds = Create(Verdict.Addition, "c");
    private static readonly Difference Nothing = Create(Verdict.None, "d");
    private static readonly Difference BreaksCode = Nothing with { CSharp = [new ApiChange("E", "removed", Verdict.Breaking, new ApiKey("E"))] };

    [Fact]
    public void From_Differences_IsTheCodeOfTheHighestSeverity()
    {
        Assert.Equal(0, ExitCode.From([]));
        Assert.Equal(0, ExitCode.From([Adds, Nothing]));
        Assert.Equal(2, ExitCode.From([Adds, BreaksCode]));
        Assert.Equal(2, ExitCode.From([Nothing with { IsSilentInCSharp = true }]));
        Assert.Equal(3, ExitCode.From([BreaksCode, Breaks]));
    }

    [Fact]
    public void Markdown_EachSeverity_HasASectionWithBothVerdicts()
    {
        var page = MarkdownReport.Write("Old 1", "New 2", [Nothing, Adds, BreaksCode, Breaks, Breaks with { Where = "There" }], "", []);

        Assert.StartsWith("# Old 1 → New 2\n\n**Callers break.** Differences: 2 break callers, 1 break compiled C# only, 2 break nothing.\n", page, StringComparison.Ordinal);
        Assert.Contains("## Breaks callers\n\n| where | what | wire | C# |\n|---|---|---|---|\n| Here, There | a \\| b | **breaking**: why | no effect |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Here | d | no effect: why | **breaking**: `E` removed |\n", page, StringComparison.Ordinal);
        Assert.Contains("## Compatible additions\n", page, StringComparison.Ordinal);
        Assert.Contains("## No effect on callers\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_NoDifferences_HasNoTable() => Assert.Equal("# A → B\n\n**No differences.**\n", MarkdownReport.Write("A", "B", [], "", []));

    [Fact]
    public void Markdown_ToDoAndErrors_ComeBeforeTheDifferences() => Assert.StartsWith(
        "# A → B\n\n**To do:** a\n\n**Nothing breaks.** Differences: 0 break callers, 0 break compiled C# only, 1 break nothing.\n\n## Errors of the documents\n\n- b c\n\n## Compatible additions\n",
        MarkdownReport.Write("A", "B", [Adds], "**To do:** a\n", ["b\nc"]), StringComparison.Ordinal);

    [Fact]
    public void Markdown_OnlyCSharpBreaks_SaysSo() =>
        Assert.Contains("\n**Compiled C# breaks, callers do not.** ", MarkdownReport.Write("A", "B", [Adds, BreaksCode], "", []), StringComparison.Ordinal);

    [Fact]
    public void Json_Difference_HasBothVerdicts()
    {
        var json = JsonNode.Parse(JsonReport.Write("A", "B", 2, [BreaksCode with { Direction = Direction.Response }], ["e"]))!;

        Assert.Equal((2, "e"), ((int)json["exitCode"]!, (string)json["errors"]![0]!));
        var difference = json["differences"]![0]!;
        Assert.Equal(("none", "breaking", "response"), ((string)difference["wire"]!["verdict"]!, (string)difference["cSharp"]!["verdict"]!, (string)difference["direction"]!));
        Assert.Equal("E", (string)difference["cSharp"]!["changes"]![0]!["symbol"]!);
    }

    private static Difference Create(Verdict wire, string what) => new() { Rule = "rule", Where = "Here", What = what, Wire = wire, Reason = "why" };
}
