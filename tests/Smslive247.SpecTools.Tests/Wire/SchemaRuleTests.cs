using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Each rule there and back, in a request (what callers write) and in an answer (what they read).</summary>
public sealed class SchemaRuleTests
{
    [Theory]
    [InlineData("count: {type: integer", "count: {type: number", "type", "type", true, false)]
    [InlineData("count: {type: integer, format: int32}", "count: {type: string}", "type", "type", true, true)]
    [InlineData("made: {type: string, format: date-time}", "made: {type: string}", "format", "format", true, false)]
    [InlineData("made: {type: string, format: date-time}", "made: {type: string, format: date}", "format", "format", true, true)]
    [InlineData("thingID: {type: string}", "thingID: {type: string, nullable: true}", "nullable", "nullable", true, false)]
    [InlineData("enum: [NEW, OLD]", "enum: [NEW, OLD, SOLD]", "enum-word-added", "enum-word-removed", true, false)]
    [InlineData("status: {type: string, enum: [NEW, OLD]}", "status: {type: string}", "enum-opened", "enum-closed", true, false)]
    [InlineData("required: [thingID]", "required: [thingID, made]", "required", "optional", false, true)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "minimum: 1, maximum: 90}\n        count", "range", "range", false, true)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "minimum: 0, maximum: 91}\n        count", "range", "range", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        count", "maximum: 90}\n        count", "range", "range", true, false)]
    [InlineData("maxItems: 9}\n        owner", "maxItems: 8}\n        owner", "range", "range", false, true)]
    [InlineData("items: {type: string}, maxItems: 9}\n        owner", "items: {type: integer}, maxItems: 9}\n        owner", "type", "type", true, true)]
    [InlineData("owner: {type: string, nullable: true, pattern: ^a}", "owner: {type: string, nullable: true}", "pattern", "pattern", true, false)]
    [InlineData("owner: {type: string, nullable: true, pattern: ^a}", "owner: {type: string, nullable: true, pattern: ^b}", "pattern", "pattern", true, true)]
    [InlineData("thingID: {type: string}", "thingID: {type: string, writeOnly: true}", "one-way", "one-way", true, false)]
    [InlineData("count: {type: integer", "count: {multipleOf: 5, type: integer", "keyword", "keyword", true, true)]
    public void Compare_Answer_BreaksWhereReadersMeetWhatTheyDoNotExpect(string old, string now, string rule, string undone, bool breaks, bool undoneBreaks) =>
        Judge(old, now, Direction.Answer, (rule, breaks), (undone, undoneBreaks));

    [Theory]
    [InlineData("amount: {type: integer, format: int32", "amount: {format: int32, type: number", "type", "type", false, true)]
    [InlineData("due: {type: string, format: date-time}", "due: {type: string}", "format", "format", false, true)]
    [InlineData("due: {type: string, format: date-time}", "due: {type: string, format: date}", "format", "format", true, true)]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: integer, format: int64", "format", "format", false, true)]
    [InlineData("name: {type: string", "name: {nullable: true, type: string", "nullable", "nullable", false, true)]
    [InlineData("enum: [RED, BLUE]", "enum: [RED, BLUE, GREEN]", "enum-word-added", "enum-word-removed", false, true)]
    [InlineData("kind: {type: string, enum: [RED, BLUE]}", "kind: {type: string}", "enum-opened", "enum-closed", false, true)]
    [InlineData("required: [name]", "required: [name, due]", "required", "optional", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        amount", "minimum: 1, maximum: 90}\n        amount", "range", "range", true, false)]
    [InlineData("minimum: 0, maximum: 90}\n        amount", "minimum: 0, maximum: 91}\n        amount", "range", "range", false, true)]
    [InlineData("maxLength: 11", "maxLength: 12", "range", "range", false, true)]
    [InlineData("maxLength: 11", "minLength: 1, maxLength: 11", "range", "range", true, false)]
    [InlineData("note: {type: string, nullable: true, pattern: ^a}", "note: {type: string, nullable: true}", "pattern", "pattern", false, true)]
    [InlineData("default: 1}", "default: 2}", "default", "default", true, true)]
    [InlineData(", default: 1}", "}", "default", "default", true, false)]
    [InlineData("due: {type: string", "due: {readOnly: true, type: string", "one-way", "one-way", true, false)]
    [InlineData("amount: {type: integer", "amount: {multipleOf: 5, type: integer", "keyword", "keyword", true, true)]
    [InlineData("properties:\n        name", "additionalProperties: false\n      properties:\n        name", "other-fields", "other-fields", true, false)]
    public void Compare_Request_BreaksWhereWhatCallersSendIsRefused(string old, string now, string rule, string undone, bool breaks, bool undoneBreaks) =>
        Judge(old, now, Direction.Request, (rule, breaks), (undone, undoneBreaks));

    [Theory]
    [InlineData("count: {type: integer, format: int32}", "count: {type: integer, format: int64}")]
    [InlineData("weight: {type: number, format: double", "weight: {type: number, format: decimal")]
    [InlineData("thingID: {type: string}", "thingID: {type: string, default: a}")]
    [InlineData("thingID: {type: string}", "thingID: {type: string, readOnly: true}")]
    public void Compare_WhatJsonDoesNotShow_BreaksNobody(string old, string now)
    {
        Assert.Equal(Verdict.None, Assert.Single(SmallApi.After(old, now)).Wire);
        Assert.NotEqual(Verdict.Breaking, Assert.Single(SmallApi.Before(old, now)).Wire);
    }

    /// <summary>A type that is widened once hid whatever else was narrowed beside it.</summary>
    [Theory]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: number, maximum: 5", "type:Addition", "format:Addition", "range:Breaking")]
    [InlineData("amount: {type: integer, format: int32", "amount: {type: number, format: double", "type:Addition", "format:Addition")]
    [InlineData("size: {type: number, format: double", "size: {type: integer, format: int32", "type:Breaking", "format:Breaking")]
    [InlineData("note: {type: string, nullable: true, pattern: ^a}", "note: {pattern: ^b}", "type:Addition", "pattern:Breaking")]
    [InlineData("name: {type: string, maxLength: 11}", "name: {maxLength: 11, enum: [a, b]}", "type:Addition", "enum-closed:Breaking")]
    [InlineData("type: object\n      required: [name]", "required: [name, due]", "type:Addition", "required:Breaking")]
    [InlineData("weight: {type: number, format: double", "weight: {type: integer, nullable: true", "type:Addition", "nullable:Breaking", "format:None")]
    [InlineData("thingID: {type: string}", "thingID: {type: integer, nullable: true}", "type:Breaking")]
    public void Compare_TypeWidenedOrNarrowed_HidesNothingBesideIt(string old, string now, params string[] expected) =>
        Assert.Equal(expected, SmallApi.After(old, now).Select(difference => $"{difference.Rule}:{difference.Wire}"));

    [Fact]
    public void Compare_IntegerOfASizeThatIsANumberNow_TellsTypeAndFormatThereAndBack()
    {
        const string Old = "amount: {type: integer, format: int32";
        const string Now = "amount: {type: number";

        Assert.Equal([("type", Verdict.Addition), ("format", Verdict.Addition)], SmallApi.After(Old, Now).Select(difference => (difference.Rule, difference.Wire)));
        Assert.Equal([("type", Verdict.Breaking), ("format", Verdict.Breaking)], SmallApi.Before(Old, Now).Select(difference => (difference.Rule, difference.Wire)));
    }

    [Theory]
    [InlineData("count: {type: integer", "count: {deprecated: true, type: integer", "deprecated now", "no longer deprecated")]
    [InlineData("name: search, in: query", "name: search, deprecated: true, in: query", "deprecated now", "no longer deprecated")]
    [InlineData("name: thingId, in: path", "name: thingId, deprecated: true, in: path", "deprecated now", "no longer deprecated")]
    [InlineData("X-Total: {schema", "X-Total: {deprecated: true, schema", "deprecated now", "no longer deprecated")]
    public void Compare_FieldOrParameterDeprecated_BreaksNobody(string old, string now, string what, string undone)
    {
        Assert.All(SmallApi.After(old, now), difference => Assert.Equal(("deprecated", Verdict.None), (difference.Rule, difference.Wire)));
        Assert.All(SmallApi.Before(old, now), difference => Assert.Equal(("deprecated", Verdict.None), (difference.Rule, difference.Wire)));
        Assert.EndsWith(what, SmallApi.After(old, now)[0].What, StringComparison.Ordinal);
        Assert.EndsWith(undone, SmallApi.Before(old, now)[0].What, StringComparison.Ordinal);
    }

    /// <summary>What one side refuses has no schema to compare with.</summary>
    [Theory]
    [InlineData("required: [name]", false)]
    [InlineData("required: [thingID]", true)]
    public void Compare_OtherFieldsRefusedOnOneSide_AreJudgedOnce(string place, bool breaks)
    {
        var refused = SmallApi.Edited(place, place + "\n      additionalProperties: false");
        var allowed = SmallApi.Edited(place, place + "\n      additionalProperties: {type: string}");

        var widened = Assert.Single(DocumentComparison.Compare(refused, allowed));
        var narrowed = Assert.Single(DocumentComparison.Compare(allowed, refused));

        Assert.Equal([("other-fields", breaks), ("other-fields", !breaks)], new[] { widened, narrowed }.Select(difference => (difference.Rule, difference.Wire == Verdict.Breaking)));
    }

    private static void Judge(string old, string now, Direction direction, params (string Rule, bool Breaks)[] expected)
    {
        Difference[] found = [Assert.Single(SmallApi.After(old, now)), Assert.Single(SmallApi.Before(old, now))];

        Assert.Equal(expected, found.Select(difference => (difference.Rule, difference.Wire == Verdict.Breaking)));
        Assert.All(found, difference => Assert.Equal(direction, difference.Direction));
    }
}
