namespace Smslive247.SpecTools.Tests.Wire;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("description: The things.", "description: All things.")]
    [InlineData("operationId: Things_Get", "operationId: Things_Get\n      x-evidence: [F]")]
    [InlineData("operationId: Things_Get", "operationId: Things_Get\n      x-evidence-note: Seen once.")]
    [InlineData("made: {type: string", "made: {example: a, type: string")]
    [InlineData("title: Small API", "title: Little API")]
    public void Compare_DocumentationChanged_IsOneDifferenceWithoutEffect(string old, string current)
    {
        var difference = Assert.Single(SmallApi.After(old, current));

        Assert.Equal((DocumentComparison.DocumentationRule, "the document", Verdict.None), (difference.Rule, difference.Where, difference.Wire));
    }

    [Theory]
    [InlineData("operationId: Things_Get", "operationId: Things_Get\n      x-repeatable: false", "Things_Get", "`x-repeatable`: none → `false`")]
    [InlineData("name: search, in: query", "name: search, x-also-sent-as: q, in: query", "Things_List", "`search`: `x-also-sent-as`: none → `q`")]
    [InlineData("requestBody:\n        required: true", "requestBody:\n        x-name: thing\n        required: true", "Things_Create", "`x-name`: none → `thing`")]
    [InlineData("weight: {type: number", "weight: {x-unit: credits, type: number", "Thing", "`weight`: `x-unit`: none → `credits`")]
    public void Compare_ExtensionChanged_NamesItsPlace(string old, string current, string where, string what)
    {
        var difference = Assert.Single(SmallApi.After(old, current));

        Assert.Equal((Extensions.Rule, where, what, Verdict.None), (difference.Rule, difference.Where, difference.What, difference.Wire));
    }

    [Fact]
    public void Compare_PropertyNamedDescription_IsAProperty()
    {
        var old = SmallApi.Edited("thingID: {type: string}", "thingID: {type: string}\n        description: {type: string}");
        var current = SmallApi.Edited("thingID: {type: string}", "thingID: {type: string}\n        description: {type: integer}");

        Assert.Equal("type", Assert.Single(DocumentComparison.Compare(old, current)).Rule);
    }
}
