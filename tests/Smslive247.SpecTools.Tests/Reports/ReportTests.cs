using System.Text.Json.Nodes;
using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Reports;

public sealed class ReportTests
{
    private static readonly Difference Breaks = Of(Verdict.Breaking, "a | b");
    private static readonly Difference Adds = Of(Verdict.Addition, "c");
    private static readonly Difference Nothing = Of(Verdict.None, "d");
    private static readonly Difference BreaksCode = Nothing with { CSharp = [new ApiChange("E", "is gone", Verdict.Breaking, new ApiKey("E"))] };

    [Fact]
    public void Of_Severity_IsTheWorst()
    {
        Assert.Equal(0, ExitCode.Of([]));
        Assert.Equal(0, ExitCode.Of([Adds, Nothing]));
        Assert.Equal(2, ExitCode.Of([Adds, BreaksCode]));
        Assert.Equal(2, ExitCode.Of([Nothing with { IsSilentInCSharp = true }]));
        Assert.Equal(3, ExitCode.Of([BreaksCode, Breaks]));
    }

    [Fact]
    public void Markdown_OfEachKind_HasASectionWithBothVerdicts()
    {
        var page = MarkdownReport.Write("Old 1", "New 2", [Nothing, Adds, BreaksCode, Breaks, Breaks with { Where = "There" }]);

        Assert.StartsWith("# Old 1 → New 2\n\n2 differences break callers, 1 difference break", page.Replace("breaks", "break", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("## Breaks callers\n\n| where | what | wire | C# |\n|---|---|---|---|\n| Here, There | a \\| b | **breaks**: why | same |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Here | d | same: why | **breaks**: `E` is gone |\n", page, StringComparison.Ordinal);
        Assert.Contains("## New, and breaks nobody\n", page, StringComparison.Ordinal);
        Assert.Contains("## Not noticed by callers\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_NoDifference_SaysSo() => Assert.Equal("# A → B\n\nNo difference.\n", MarkdownReport.Write("A", "B", []));

    [Fact]
    public void Json_OfADifference_HasBothVerdicts()
    {
        var json = JsonNode.Parse(JsonReport.Write("A", "B", [BreaksCode with { Direction = Direction.Answer, Guess = "a reason" }]))!;

        Assert.Equal(2, (int)json["exitCode"]!);
        var difference = json["differences"]![0]!;
        Assert.Equal(("none", "breaking", "answer", "a reason"), ((string)difference["wire"]!["verdict"]!, (string)difference["cSharp"]!["verdict"]!, (string)difference["direction"]!, (string)difference["guess"]!));
        Assert.Equal("E", (string)difference["cSharp"]!["changes"]![0]!["symbol"]!);
    }

    private static Difference Of(Verdict wire, string what) => new() { Rule = "rule", Where = "Here", What = what, Wire = wire, Reason = "why" };
}
