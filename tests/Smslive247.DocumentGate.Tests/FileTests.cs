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
        { "control character", "openapi: 3.0.3\ninfo: { title: 'a\u2028b' }\n", 2 },
        { "control character", "openapi: 3.0.3\ninfo: { title: \"a\\u2028b\" }\n", 2 },
        { "control character", "openapi: 3.0.3\ninfo: { title: \"a\\0\" }\n", 2 },
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
        Assert.DoesNotContain(Gate.Check("\uFEFF{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": { \"title\": \"Sample\", \"version\": \"1\" }, \"paths\": {} }").Problems, problem => problem.Subject is not ("document: no paths" or "document: no security"));

    [Fact]
    public void Check_NoPaths_IsTheOnlyProblem()
    {
        var text = new Sample { Schemas = "Part: { type: object, properties: { a: { type: string } } }" }.ToString().Replace("\npaths:", "\npath:", StringComparison.Ordinal);

        Assert.Equal(["document: no paths", "document: path"], Gate.Check(text).Problems.Select(problem => problem.Subject));
    }

    /// <summary>A cycle must not end the process.</summary>
    [Fact]
    public void Check_CycleOfAllOf_IsReported()
    {
        var sample = Sample.WithResult("{ $ref: '#/components/schemas/One' }", ", example: { a: b }") with
        {
            Schemas = "One: { allOf: [{ $ref: '#/components/schemas/Two' }, { type: object, properties: { a: { type: string } } }] }, Two: { allOf: [{ $ref: '#/components/schemas/One' }, { type: object, properties: { b: { type: string } } }] }",
        };

        Assert.Contains(Gate.Check(sample.ToString()).Problems, problem => problem.Reason == Subset.Find("schema", "other allOf")!.Reason);
    }

    [Theory]
    [InlineData("x-repeatable: False"), InlineData("x-sends: TRUE"), InlineData("deprecated: yes")]
    public void Check_BooleanThatTheTemplatesDoNotRead_IsRefused(string key) =>
        Assert.Contains(Gate.Check(new Sample { Method = "get", Operation = key }.ToString()).Problems, problem => problem.Reason == Subset.Find("any element", "other kind")!.Reason);

    [Theory]
    [InlineData("PAGESIZE"), InlineData("pagesize")]
    public void Check_PageSizeInAnotherCase_IsRefused(string name)
    {
        var sample = Sample.WithResult("{ type: array, items: { type: string } }") with
        {
            Method = "get", Parameters = $"{{ name: PageNumber, in: query, schema: {{ type: integer, format: int32 }} }}, {{ name: {name}, in: query, schema: {{ type: integer, format: int32 }} }}",
        };

        Assert.Contains(Gate.Check(sample.ToString()).Problems, problem => problem.Reason == Subset.Find("operation", "page without size")!.Reason);
    }

    [Theory]
    [InlineData("Uri: { type: string, enum: [a] }", "reserved"), InlineData("ThingsClient: { type: string, enum: [a] }", "reserved"), InlineData("System: { type: string, enum: [a] }", "reserved")]
    [InlineData("Part: { type: string, enum: [a] }, part: { type: string, enum: [a] }", "not PascalCase"), InlineData("Part: { type: string, enum: [a] }, PART: { type: string, enum: [a] }", "same in C#")]
    public void Check_NameOfASchema_IsCheckedWhateverItsKind(string schemas, string construct) =>
        Assert.Contains(Gate.Check(new Sample { Schemas = schemas }.ToString()).Problems, problem => problem.Reason == Subset.Find("name", construct)!.Reason);

    [Theory]
    [InlineData("Things_ActAsync", "[Things]"), InlineData("Things_act", "[Things]"), InlineData("Things_Do_It", "[Things]"), InlineData("Others_Act", "[Things]")]
    public void Check_OperationIdThatIsNoTagAndVerb_IsRefused(string id, string tag) =>
        Assert.Contains(Gate.Check(new Sample { Id = id, Tag = tag }.ToString()).Problems, problem => problem.Reason == Subset.Find("name", "operationId")!.Reason);

    [Fact]
    public void Check_ErrorResponse_IsCheckedToo()
    {
        var sample = new Sample
        {
            Responses = "{ '204': { description: Done. }, '404': { description: Failed., content: { application/json: { shema: { type: string } } } } }",
        };

        Assert.Equal(["Things_Act, response 404: no schema", "Things_Act, response 404: shema"], Gate.Check(sample.ToString()).Problems.Select(problem => problem.Subject).Order());
    }

    [Fact]
    public void Check_SeveralProblems_AreReportedInTheirOrder()
    {
        var problems = Gate.Check((new Sample { Document = "webhooks: {}", Operation = "callbacks: {}" } with { Item = "servers: []" }).ToString()).Problems;

        Assert.Equal(["document: webhooks", "/things: servers", "Things_Act: callbacks"], problems.Select(problem => problem.Subject));
    }
}
