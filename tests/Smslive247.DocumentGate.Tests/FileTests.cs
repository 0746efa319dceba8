namespace Smslive247.DocumentGate.Tests;

/// <summary>Files that are no document.</summary>
public sealed class FileTests
{
    public static TheoryData<string, string, int> Files => new()
    {
        { "empty", "", 1 },
        { "empty", "\n# only a comment\n", 1 },
        { "tab", "openapi: 3.0.3\ninfo:\n\ttitle: Sample\n", 3 },
        { "duplicate key", "openapi: 3.0.3\ninfo: { title: Sample }\npaths: {}\ninfo: { title: Other }\n", 4 },
        { "duplicate key", "openapi: 3.0.3\npaths:\n  /a:\n    get: {}\n    get: {}\n", 5 },
        { "not YAML", "openapi: 3.0.3\ninfo: { title: Sample\n", 3 },
        { "not YAML", "<html>\n<body>: - :</body>\n  a: [\n", 2 },
        { "several documents", "openapi: 3.0.3\n---\nopenapi: 3.0.3\n", 2 },
        { "line separator", "openapi: 3.0.3\ninfo: { title: 'a\u2028b' }\n", 2 },
        { "alias", "openapi: 3.0.3\ninfo: &info { title: Sample }\nx: *info\n", 2 },
        { "not an object", "- openapi\n", 1 },
        { "not an object", "<html>Log in</html>\n", 1 },
    };

    [Theory, MemberData(nameof(Files))]
    public void Check_NoDocument_IsRefusedAtItsLine(string construct, string text, int line)
    {
        var problem = Assert.Single(Gate.Check(text).Problems);

        Assert.Equal(Subset.Find("file", construct)!.Reason, problem.Reason);
        Assert.Equal(line, problem.Line);
    }

    [Fact]
    public void Check_ByteOrderMarkAndJson_AreSupported() =>
        Assert.Empty(Gate.Check("\uFEFF{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": { \"title\": \"Sample\", \"version\": \"1\" }, \"paths\": {} }").Problems);

    [Fact]
    public void Check_SeveralProblems_AreReportedInTheirOrder()
    {
        var problems = Gate.Check((new Sample { Document = "webhooks: {}", Operation = "callbacks: {}" } with { Item = "servers: []" }).ToString()).Problems;

        Assert.Equal(["document: webhooks", "/things: servers", "Things_Act: callbacks"], problems.Select(problem => problem.Subject));
    }
}
