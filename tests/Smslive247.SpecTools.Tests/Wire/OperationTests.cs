namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Each rule, for an edit and for its reversal.</summary>
public sealed class OperationTests
{
    private const string Delete = """
            delete:
              operationId: Things_Delete
              tags: [Things]
              parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: Deleted.}}

        """;

    [Theory]
    [InlineData(Delete, "", "operation-removed", true, "operation-added", false)]
    [InlineData("        - {name: search, in: query, required: true, schema: {type: string}}\n", "", "parameter-removed", true, "parameter-added", true)]
    [InlineData("        - {name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}\n", "", "parameter-removed", true, "parameter-added", false)]
    [InlineData("name: search, in: query, required: true", "name: search, in: query", "optional", false, "required", true)]
    [InlineData("maximum: 500", "maximum: 400", "range", true, "range", false)]
    [InlineData("default: 20", "default: 50", "default", true, "default", true)]
    [InlineData("requestBody:\n        required: true", "requestBody:\n        required: false", "body-required", false, "body-required", true)]
    [InlineData("content: {application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}}", "content: {application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}, text/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}}", "media-type-added", false, "media-type-removed", true)]
    [InlineData("content: {application/json: {schema: {type: array", "content: {text/json: {schema: {type: string}}, application/json: {schema: {type: array", "media-type-added", false, "media-type-removed", true)]
    [InlineData("        '404': {description: Nothing.}\n", "", "status-removed", false, "status-added", false)]
    [InlineData("responses: {'204': {description: Deleted.}}", "responses: {'204': {description: Deleted.}, '202': {description: It will be.}}", "status-added", true, "status-removed", true)]
    [InlineData("          headers: {X-Total: {schema: {type: integer}}}\n", "", "header-removed", true, "header-added", false)]
    [InlineData("X-Total: {schema: {type: integer}}", "X-Total: {schema: {type: string}}", "type", true, "type", true)]
    [InlineData("{'204': {description: Deleted.}}", "{'204': {description: Deleted., content: {application/json: {schema: {type: string}}}}}", "response-body-added", false, "media-type-removed", true)]
    [InlineData("operationId: Things_Delete", "operationId: Things_Delete\n      security: []", "security", false, "security", true)]
    [InlineData("scheme: bearer", "scheme: basic", "security", true, "security", true)]
    [InlineData("servers: [{url: https://one.example}]", "servers: [{url: https://one.example}, {url: https://two.example}]", "server-added", false, "server-removed", true)]
    [InlineData("name: pageSize, in: query", "name: pageSize, explode: false, in: query", "style", true, "style", true)]
    public void Compare_OperationEdited_HasAVerdictInBothDirections(string old, string current, string rule, bool breaks, string reversed, bool reversedBreaks)
    {
        Assert.All(SmallApi.After(old, current), difference => Assert.Equal((rule, breaks), (difference.Rule, difference.Wire == Verdict.Breaking)));
        Assert.All(SmallApi.Before(old, current), difference => Assert.Equal((reversed, reversedBreaks), (difference.Rule, difference.Wire == Verdict.Breaking)));
        Assert.NotEmpty(SmallApi.After(old, current));
        Assert.NotEmpty(SmallApi.Before(old, current));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Compare_BodyAdded_IsBreakingIfRequired(string required, bool breaks)
    {
        var body = $"operationId: Things_Delete\n      requestBody: {{required: {required}, content: {{application/json: {{schema: {{type: string}}}}}}}}";

        var added = Assert.Single(SmallApi.After("operationId: Things_Delete", body));
        var removed = Assert.Single(SmallApi.Before("operationId: Things_Delete", body));

        Assert.Equal(("body-added", breaks), (added.Rule, added.Wire == Verdict.Breaking));
        Assert.Equal(("body-removed", Verdict.Breaking), (removed.Rule, removed.Wire));
    }

    [Fact]
    public void Compare_PathParameterRenamed_HasNoEffect()
    {
        var difference = Assert.Single(SmallApi.After("thingId", "id"), difference => difference.Where == "Things_Get");

        Assert.Equal(("path-parameter-name", Verdict.None), (difference.Rule, difference.Wire));
        Assert.Equal([new ApiKey("Things_Get", "thingId"), new ApiKey("Things_Get", "id")], difference.Keys);
    }

    [Fact]
    public void Compare_SecurityMadeOptional_IsCompatible() => Assert.Equal(
        [Verdict.Addition], SmallApi.After("security: [{key: []}]", "security: [{key: []}, {}]").Select(difference => difference.Wire).Distinct());

    [Fact]
    public void Compare_OtherScheme_IsCompatibleBesideTheOldOne()
    {
        var both = SmallApi.Parse(SmallApi.Text.Replace("security: [{key: []}]", "security: [{key: []}, {other: []}]", StringComparison.Ordinal).Replace("securitySchemes: {", "securitySchemes: {other: {type: http, scheme: basic}, ", StringComparison.Ordinal));

        Assert.All(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), both), difference => Assert.Equal(Verdict.Addition, difference.Wire));
        Assert.All(DocumentComparison.Compare(both, SmallApi.Parse(SmallApi.Text)), difference => Assert.Equal(Verdict.Breaking, difference.Wire));
    }

    [Fact]
    public void Compare_ResponseMovedToAComponent_HasNoEffect()
    {
        var moved = SmallApi.Parse(SmallApi.Text.Replace("'404': {description: Nothing.}", "'404': {$ref: '#/components/responses/Nothing'}", StringComparison.Ordinal).Replace("components:\n", "components:\n  responses: {Nothing: {description: Nothing.}}\n", StringComparison.Ordinal));

        Assert.All(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), moved), difference => Assert.Equal(Verdict.None, difference.Wire));
    }

    [Fact]
    public void Compare_VersionOnly_IsNoDifference() => Assert.Empty(SmallApi.After("version: 1.0.0", "version: 2.0.0"));

    [Fact]
    public void Compare_PrefixOfAnotherVersion_IsOneDifference()
    {
        var difference = Assert.Single(SmallApi.After("/api/v1/", "/api/v2/"));

        Assert.Equal(("prefix", "`/api/v1` → `/api/v2`", Verdict.Breaking), (difference.Rule, difference.What, difference.Wire));
    }

    [Fact]
    public void Compare_UnusedComponent_IsReported() =>
        Assert.Equal(DocumentComparison.DocumentationRule, Assert.Single(SmallApi.After("    Thing:\n", "    Unused: {type: string}\n    Thing:\n")).Rule);

    [Theory]
    [InlineData("operationId: Things_Get", "operationId: Things_Get\n      callbacks: {a: {'{$request.body#/a}': {post: {responses: {'200': {description: a}}}}}}", "keyword")]
    [InlineData("X-Total: {", "X-Total: {explode: true, ", "unknown")]
    public void Compare_KeywordWithoutARule_IsBreaking(string old, string current, string rule)
    {
        var difference = Assert.Single(SmallApi.After(old, current));

        Assert.Equal((rule, Verdict.Breaking), (difference.Rule, difference.Wire));
    }
}
