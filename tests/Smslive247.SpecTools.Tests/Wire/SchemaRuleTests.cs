namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Each rule, for an edit and for its reversal, in a request and in a response.</summary>
public sealed class SchemaRuleTests
{
    [Theory]
    [InlineData("count: {type: integer", "count: {type: number", "type", "type", true, false)]
    [InlineData("count: {type: integer, format: int32}", "count: {type: string}", "type", "type", true, true)]
    [InlineData("made: {type: string, format: date-time}", "made: {type: string}", "format", "format", true, false)]
    [InlineData("made: {type: string, format: date-time}", "made: {type: string, format: date}", "format", "format", true, true)]
    [InlineData("thingID: {type: string}", "thingID: {type: string, nullable: true}", "nullable", "nullable", true, false)]
    [InlineData("enum: [NEW, OLD]", "enum: [NEW, OLD, SOLD]", "enum-value-added", "enum-value-removed", true, false)]
    [InlineData("status: {type: string, enum: [NEW, OLD]}", "status: {type: string}", "enum-opened", "enum-closed", true, false)]
    [InlineData("required: [thingID]", "required: [thingID, made]", "required", "optional", false, true)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "minimum: 1, maximum: 90}\n        count", "range", "range", false, true)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "minimum: 0, maximum: 91}\n        count", "range", "range", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "maximum: 90}\n        count", "range", "range", true, false)]
    [InlineData("maxItems: 9}\n        owner", "maxItems: 8}\n        owner", "range", "range", false, true)]
    [InlineData("items: {type: string}, maxItems: 9}\n        owner", "items: {type: integer}, maxItems: 9}\n        owner", "type", "type", true, true)]
    [InlineData("owner: {type: string, nullable: true, pattern: ^a}", "owner: {type: string, nullable: true}", "pattern", "pattern", true, false)]
    [InlineData("owner: {type: string, nullable: true, pattern: ^a}", "owner: {type: string, nullable: true, pattern: ^b}", "pattern", "pattern", true, true)]
    [InlineData("thingID: {type: string}", "thingID: {type: string, writeOnly: true}", "access", "access", true, false)]
    [InlineData("count: {type: integer", "count: {multipleOf: 5, type: integer", "keyword", "keyword", true, true)]
    public void Compare_Response_IsBreakingIfNewValuesAreAllowed(string old, string current, string rule, string reversed, bool breaks, bool reversedBreaks) =>
        Judge(old, current, Direction.Response, (rule, breaks), (reversed, reversedBreaks));

    [Theory]
    [InlineData("amount: {type: integer, format: int32", "amount: {format: int32, type: number", "type", "type", false, true)]
    [InlineData("due: {type: string, format: date-time}", "due: {type: string}", "format", "format", false, true)]
    [InlineData("due: {type: string, format: date-time}", "due: {type: string, format: date}", "format", "format", true, true)]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: integer, format: int64", "format", "format", false, true)]
    [InlineData("name: {type: string", "name: {nullable: true, type: string", "nullable", "nullable", false, true)]
    [InlineData("enum: [RED, BLUE]", "enum: [RED, BLUE, GREEN]", "enum-value-added", "enum-value-removed", false, true)]
    [InlineData("kind: {type: string, enum: [RED, BLUE]}", "kind: {type: string}", "enum-opened", "enum-closed", false, true)]
    [InlineData("required: [name]", "required: [name, due]", "required", "optional", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        amount", "minimum: 1, maximum: 90}\n        amount", "range", "range", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        amount", "minimum: 0, maximum: 91}\n        amount", "range", "range", false, true)]
    [InlineData("maxLength: 11", "maxLength: 12", "range", "range", false, true)]
    [InlineData("maxLength: 11", "minLength: 1, maxLength: 11", "range", "range", true, false)]
    [InlineData("note: {type: string, nullable: true, pattern: ^a}", "note: {type: string, nullable: true}", "pattern", "pattern", false, true)]
    [InlineData("default: 1}", "default: 2}", "default", "default", true, true)]
    [InlineData(", default: 1}", "}", "default", "default", true, false)]
    [InlineData("due: {type: string", "due: {readOnly: true, type: string", "access", "access", true, false)]
    [InlineData("amount: {type: integer", "amount: {multipleOf: 5, type: integer", "keyword", "keyword", true, true)]
    [InlineData("properties:\n        name", "additionalProperties: false\n      properties:\n        name", "additional-properties", "additional-properties", true, false)]
    public void Compare_Request_IsBreakingIfFewerValuesAreAllowed(string old, string current, string rule, string reversed, bool breaks, bool reversedBreaks) =>
        Judge(old, current, Direction.Request, (rule, breaks), (reversed, reversedBreaks));

    [Theory]
    [InlineData("count: {type: integer, format: int32}", "count: {type: integer, format: int64}")]
    [InlineData("weight: {type: number, format: double", "weight: {type: number, format: decimal")]
    [InlineData("thingID: {type: string}", "thingID: {type: string, default: a}")]
    [InlineData("thingID: {type: string}", "thingID: {type: string, readOnly: true}")]
    public void Compare_ChangeThatJsonDoesNotShow_HasNoEffect(string old, string current)
    {
        Assert.Equal(Verdict.None, Assert.Single(SmallApi.After(old, current)).Wire);
        Assert.NotEqual(Verdict.Breaking, Assert.Single(SmallApi.Before(old, current)).Wire);
    }

    /// <summary>A wider type once hid other rules of the same schema.</summary>
    [Theory]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: number, maximum: 5", "type:Addition", "format:Addition", "range:Breaking")]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: number, format: double", "type:Addition", "format:Addition")]
    [InlineData("size: {type: number, format: double", "size: {type: integer, format: int32", "type:Breaking", "format:Breaking")]
    [InlineData("note: {type: string, nullable: true, pattern: ^a}", "note: {pattern: ^b}", "type:Addition", "pattern:Breaking")]
    [InlineData("name: {type: string, maxLength: 11}", "name: {maxLength: 11, enum: [a, b]}", "type:Addition", "enum-closed:Breaking")]
    [InlineData("type: object\n      required: [name]", "required: [name, due]", "type:Addition", "required:Breaking")]
    [InlineData("weight: {type: number, format: double", "weight: {type: integer, nullable: true", "type:Addition", "nullable:Breaking", "format:None")]
    [InlineData("thingID: {type: string}", "thingID: {type: integer, nullable: true}", "type:Breaking")]
    public void Compare_TypeWidenedOrNarrowed_HidesNothingBesideIt(string old, string current, params string[] expected) =>
        Assert.Equal(expected, SmallApi.After(old, current).Select(difference => $"{difference.Rule}:{difference.Wire}"));

    [Fact]
    public void Compare_IntegerOfASizeThatIsANumberNow_ReportsTypeAndFormat()
    {
        const string Old = "amount: {type: integer, format: int32";
        const string Now = "amount: {type: number";

        Assert.Equal([("type", Verdict.Addition), ("format", Verdict.Addition)], SmallApi.After(Old, Now).Select(difference => (difference.Rule, difference.Wire)));
        Assert.Equal([("type", Verdict.Breaking), ("format", Verdict.Breaking)], SmallApi.Before(Old, Now).Select(difference => (difference.Rule, difference.Wire)));
    }

    /// <summary>The forbidden side has no schema to compare.</summary>
    [Theory]
    [InlineData("required: [name]", false)]
    [InlineData("required: [thingID]", true)]
    public void Compare_AdditionalPropertiesForbiddenOnOneSide_IsOneDifference(string place, bool breaks)
    {
        var forbidden = SmallApi.Edited(place, place + "\n      additionalProperties: false");
        var allowed = SmallApi.Edited(place, place + "\n      additionalProperties: {type: string}");

        var widened = Assert.Single(DocumentComparison.Compare(forbidden, allowed));
        var narrowed = Assert.Single(DocumentComparison.Compare(allowed, forbidden));

        Assert.Equal([("additional-properties", breaks), ("additional-properties", !breaks)], new[] { widened, narrowed }.Select(difference => (difference.Rule, difference.Wire == Verdict.Breaking)));
    }

    private static void Judge(string old, string current, Direction direction, params (string Rule, bool Breaks)[] expected)
    {
        Difference[] found = [Assert.Single(SmallApi.After(old, current)), Assert.Single(SmallApi.Before(old, current))];

        Assert.Equal(expected, found.Select(difference => (difference.Rule, difference.Wire == Verdict.Breaking)));
        Assert.All(found, difference => Assert.Equal(direction, difference.Direction));
    }
}
