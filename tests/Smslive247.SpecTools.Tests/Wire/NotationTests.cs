using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>The same said in another way once broke, for want of a rule.</summary>
public sealed class NotationTests
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

    private const string TwoParametersTurned = """
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
    public void Compare_TheSameSaidInAnotherWay_BreaksNobody(string place, string old, string now)
    {
        var (was, @is) = (SmallApi.Edited(place, old), SmallApi.Edited(place, now));

        Difference[] found = [Assert.Single(DocumentComparison.Compare(was, @is)), Assert.Single(DocumentComparison.Compare(@is, was))];

        Assert.All(found, difference => Assert.Equal(("notation", Verdict.None), (difference.Rule, difference.Wire)));
    }

    /// <summary>Neither words nor order hide what no rule knows.</summary>
    [Theory]
    [InlineData("The things.", "All things.", Documentation.Rule)]
    [InlineData(TwoParameters, TwoParametersTurned, ParameterComparison.Order)]
    public void Compare_UnknownThingBesideWordsOrOrder_IsTold(string old, string now, string rule)
    {
        const string Path = "  /api/v1/things:\n";
        var edited = SmallApi.Parse(SmallApi.Text.Replace(old, now, StringComparison.Ordinal).Replace(Path, Path + "    servers: [{url: https://two.example}]\n", StringComparison.Ordinal));

        var found = DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), edited);

        Assert.Equal([(rule, Verdict.None), ("unknown", Verdict.Breaking)], found.Select(difference => (difference.Rule, difference.Wire)));
    }

    [Fact]
    public void Compare_ParametersInAnotherOrder_IsNothingOnTheWire()
    {
        var (old, now) = (Referring("Size", "Search"), Referring("Search", "Size"));

        var difference = Assert.Single(DocumentComparison.Compare(old, now));

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
