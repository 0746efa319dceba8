using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Keywords that were missed as soon as a description changed beside them.</summary>
public sealed class KeywordTests
{
    [Theory]
    [InlineData("$ref: '#/components/schemas/ThingRequest'}}}", "$ref: '#/components/schemas/ThingRequest'}, encoding: {name: {contentType: text/csv}}}}", "keyword", "`encoding` differs")]
    [InlineData("items: {$ref: '#/components/schemas/Thing'}}}}", "items: {$ref: '#/components/schemas/Thing'}}, encoding: {name: {contentType: text/csv}}}}", "keyword", "`encoding` differs")]
    [InlineData("name: thingId, in: path", "name: thingId, style: label, in: path", "style", "`thingId`: is written in another way")]
    [InlineData("name: thingId, in: path", "name: thingId, explode: true, in: path", "style", "`thingId`: is written in another way")]
    [InlineData("name: search, in: query", "name: search, allowEmptyValue: true, in: query", "keyword", "`search`: `allowEmptyValue` differs")]
    [InlineData("name: search, in: query, required: true, schema: {type: string}", "name: search, in: query, required: true, content: {application/json: {schema: {type: string}}}", "keyword", "`search`: `content` differs")]
    [InlineData("'404': {description: Nothing.}", "'404': {description: Nothing., links: {next: {operationId: Things_Get}}}", "keyword", "`404`: `links` differs")]
    public void Compare_KeywordBesideAChangedDescription_IsToldThereAndBack(string old, string now, string rule, string what)
    {
        var was = SmallApi.Parse(SmallApi.Text);
        var @is = SmallApi.Parse(SmallApi.Text.Replace(old, now, StringComparison.Ordinal).Replace("The things.", "All things.", StringComparison.Ordinal));

        foreach (var found in new[] { DocumentComparison.Compare(was, @is), DocumentComparison.Compare(@is, was) })
        {
            Assert.Contains(found, difference => difference.Rule == Documentation.Rule);
            Assert.Contains(found, difference => (difference.Rule, difference.What, difference.Wire) == (rule, what, Verdict.Breaking));
        }
    }

    [Fact]
    public void Compare_ContentOfAParameter_IsComparedByItsSchema()
    {
        const string Plain = "name: search, in: query, required: true, schema: {type: string}";
        const string Content = "name: search, in: query, required: true, content: {application/json: {schema: {type: string, maxLength: 9}}}";
        var (old, now) = (SmallApi.Edited(Plain, Content), SmallApi.Edited(Plain, Content.Replace("9", "5", StringComparison.Ordinal)));

        var difference = Assert.Single(DocumentComparison.Compare(old, now));

        Assert.Equal(("range", Verdict.Breaking), (difference.Rule, difference.Wire));
    }
}
