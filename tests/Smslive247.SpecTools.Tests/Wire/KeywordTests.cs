namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Keywords that were once missed if a description changed beside them.</summary>
public sealed class KeywordTests
{
    [Theory]
    [InlineData("$ref: '#/components/schemas/ThingRequest'}}}", "$ref: '#/components/schemas/ThingRequest'}, encoding: {name: {contentType: text/csv}}}}", "keyword", "`encoding` changed")]
    [InlineData("items: {$ref: '#/components/schemas/Thing'}}}}", "items: {$ref: '#/components/schemas/Thing'}}, encoding: {name: {contentType: text/csv}}}}", "keyword", "`encoding` changed")]
    [InlineData("name: thingId, in: path", "name: thingId, style: label, in: path", "style", "`thingId`: serialization changed")]
    [InlineData("name: thingId, in: path", "name: thingId, explode: true, in: path", "style", "`thingId`: serialization changed")]
    [InlineData("name: search, in: query", "name: search, allowEmptyValue: true, in: query", "keyword", "`search`: `allowEmptyValue` changed")]
    [InlineData("name: search, in: query, required: true, schema: {type: string}", "name: search, in: query, required: true, content: {application/json: {schema: {type: string}}}", "keyword", "`search`: `content` changed")]
    [InlineData("'404': {description: Nothing.}", "'404': {description: Nothing., links: {next: {operationId: Things_Get}}}", "keyword", "`404`: `links` changed")]
    public void Compare_KeywordBesideAChangedDescription_IsReportedInBothDirections(string old, string current, string rule, string what)
    {
        var before = SmallApi.Parse(SmallApi.Text);
        var after = SmallApi.Parse(SmallApi.Text.Replace(old, current, StringComparison.Ordinal).Replace("The things.", "All things.", StringComparison.Ordinal));

        foreach (var found in new[] { DocumentComparison.Compare(before, after), DocumentComparison.Compare(after, before) })
        {
            Assert.Contains(found, difference => (difference.Rule, difference.What, difference.Wire) == (rule, what, Verdict.Breaking));
        }
    }

    [Fact]
    public void Compare_ContentOfAParameter_IsComparedByItsSchema()
    {
        const string Plain = "name: search, in: query, required: true, schema: {type: string}";
        const string Content = "name: search, in: query, required: true, content: {application/json: {schema: {type: string, maxLength: 9}}}";
        var (old, current) = (SmallApi.Edited(Plain, Content), SmallApi.Edited(Plain, Content.Replace("9", "5", StringComparison.Ordinal)));

        var difference = Assert.Single(DocumentComparison.Compare(old, current));

        Assert.Equal(("range", Verdict.Breaking), (difference.Rule, difference.Wire));
    }
}
