namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Other notations of the same content, which were once reported as breaking.</summary>
public sealed class NormalizerTests
{
    private const string Body = "application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}";

    private const string Own = """
            delete:
              operationId: Things_Delete
              tags: [Things]
              parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]

        """;

    private const string TwoParameters = """
                - {name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}
                - {name: search, in: query, required: true, schema: {type: string}}
        """;

    private const string TwoParametersReversed = """
                - {name: search, in: query, required: true, schema: {type: string}}
                - {name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}
        """;

    private const string Shared = """
            parameters: [{name: thingId, in: path, description: The thing's., required: true, schema: {type: string}}]
            delete:
              operationId: Things_Delete
              tags: [Things]

        """;

    [Theory]
    [InlineData("required: [name]", "required: [name, due]", "required: [due, name]")]
    [InlineData("enum: [NEW, OLD]", "enum: [NEW, OLD]", "enum: [OLD, NEW]")]
    [InlineData("due: {type: string", "due: {type: string", "due: {nullable: false, type: string")]
    [InlineData("name: pageSize, in: query", "name: pageSize, in: query", "name: pageSize, required: false, deprecated: false, in: query")]
    [InlineData("name: pageSize, in: query", "name: pageSize, in: query", "name: pageSize, style: form, in: query")]
    [InlineData(Body, Body, Body + ", encoding: {name: {style: form}}")]
    [InlineData("  /api/v1/things:\n", "  /api/v1/things:\n", "  /api/v1/things:\n    description: Things.\n    x-kind: a\n")]
    [InlineData(Own, Own, Shared)]
    public void Compare_OtherNotation_HasNoEffect(string place, string old, string current)
    {
        var (before, after) = (SmallApi.Edited(place, old), SmallApi.Edited(place, current));

        Difference[] found = [Assert.Single(DocumentComparison.Compare(before, after)), Assert.Single(DocumentComparison.Compare(after, before))];

        Assert.All(found, difference => Assert.Equal((DocumentComparison.DocumentationRule, Verdict.None), (difference.Rule, difference.Wire)));
    }

    /// <summary>Neither documentation nor order hides a keyword that no rule covers.</summary>
    [Theory]
    [InlineData("The things.", "All things.")]
    [InlineData(TwoParameters, TwoParametersReversed, ParameterComparison.OrderRule)]
    [InlineData("made: {type: string", "made: {x-a: b, type: string", Extensions.Rule)]
    public void Compare_UnknownKeywordBesideDocumentationOrOrder_IsReported(string old, string current, params string[] rules)
    {
        const string Header = "X-Total: {";
        var edited = SmallApi.Parse(SmallApi.Text.Replace(old, current, StringComparison.Ordinal).Replace(Header, Header + "explode: true, ", StringComparison.Ordinal));

        var found = DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), edited);

        Assert.Equal([.. rules, "unknown"], found.Select(difference => difference.Rule));
    }

    [Fact]
    public void Compare_ParametersInAnotherOrder_HasNoEffect()
    {
        var (old, current) = (Referring("Size", "Search"), Referring("Search", "Size"));

        var difference = Assert.Single(DocumentComparison.Compare(old, current));

        Assert.Equal(("order", "Things_List", Verdict.None), (difference.Rule, difference.Where, difference.Wire));
        Assert.Equal([new ApiKey("Things_List")], difference.Keys);
    }

    private static SpecDocument Referring(string first, string second)
    {
        const string Size = "{name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}";
        const string Search = "{name: search, in: query, required: true, schema: {type: string}}";
        return SmallApi.Parse(SmallApi.Text
            .Replace(Size, $"{{$ref: '#/components/parameters/{first}'}}", StringComparison.Ordinal)
            .Replace(Search, $"{{$ref: '#/components/parameters/{second}'}}", StringComparison.Ordinal)
            .Replace("components:\n", $"components:\n  parameters: {{Size: {Size}, Search: {Search}}}\n", StringComparison.Ordinal));
    }
}
