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
    [InlineData("amount: {type: integer, format: int32", "amount: {type: number", "type", "type", false, true)]
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

    private static void Judge(string old, string now, Direction direction, params (string Rule, bool Breaks)[] expected)
    {
        Difference[] found = [Assert.Single(SmallApi.After(old, now)), Assert.Single(SmallApi.Before(old, now))];

        Assert.Equal(expected, found.Select(difference => (difference.Rule, difference.Wire == Verdict.Breaking)));
        Assert.All(found, difference => Assert.Equal(direction, difference.Direction));
    }
}
