using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("description: The things.", "description: All things.", "Things_List", "/responses/200/description")]
    [InlineData("operationId: Things_Get", "operationId: Things_Get\n      x-repeatable: false", "Things_Get", "/x-repeatable")]
    [InlineData("made: {type: string", "made: {example: a, type: string", "Thing", "/properties/made/example")]
    [InlineData("title: Small API", "title: Little API", "the document", "/info/title")]
    public void Compare_WordsForPeople_DoNotTravel(string old, string now, string where, string place)
    {
        var difference = Assert.Single(SmallApi.After(old, now));

        Assert.Equal((Documentation.Rule, where, Verdict.None), (difference.Rule, difference.Where, difference.Wire));
        Assert.EndsWith($": `{place}`", difference.What, StringComparison.Ordinal);
    }

    /// <summary>A field may be called what a keyword is called.</summary>
    [Fact]
    public void Compare_FieldCalledDescription_IsAField()
    {
        var old = SmallApi.Edited("thingID: {type: string}", "thingID: {type: string}\n        description: {type: string}");
        var now = SmallApi.Edited("thingID: {type: string}", "thingID: {type: string}\n        description: {type: integer}");

        Assert.Equal("type", Assert.Single(DocumentComparison.Compare(old, now)).Rule);
    }
}
