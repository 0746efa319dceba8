namespace Smslive247.SpecTools.Tests.Wire;

public sealed class PropertyTests
{
    private const string ResponseProperty = "        count: {type: integer, format: int32}\n";
    private const string RequestProperty = "        due: {type: string, format: date-time}\n";

    [Fact]
    public void Compare_ResponseProperty_IsBreakingWhenRemoved()
    {
        var removed = Assert.Single(SmallApi.After(ResponseProperty, ""));
        var added = Assert.Single(SmallApi.Before(ResponseProperty, ""));

        Assert.Equal(("property-removed", "Thing", "`count` removed", Verdict.Breaking), (removed.Rule, removed.Where, removed.What, removed.Wire));
        Assert.Equal(["Things_Create", "Things_Get", "Things_List"], removed.Operations.Order());
        Assert.Equal(("property-added", "optional `count` added", Verdict.Addition), (added.Rule, added.What, added.Wire));
    }

    [Fact]
    public void Compare_OptionalRequestProperty_IsBreakingWhenRemoved()
    {
        Assert.Equal(("property-removed", Verdict.Breaking), Of(SmallApi.After(RequestProperty, "")));
        Assert.Equal(("property-added", Verdict.Addition), Of(SmallApi.Before(RequestProperty, "")));
    }

    [Fact]
    public void Compare_RequiredRequestProperty_IsBreakingWhenAdded() =>
        Assert.Equal(("property-added", Verdict.Breaking), Of(SmallApi.After("required: [name]\n      properties:\n", "required: [name, code]\n      properties:\n        code: {type: string, format: uuid}\n")));

    [Fact]
    public void Compare_RequiredResponseProperty_IsCompatibleWhenAdded() =>
        Assert.Equal(("property-added", Verdict.Addition), Of(SmallApi.After("required: [thingID]\n      properties:\n", "required: [thingID, code]\n      properties:\n        code: {type: string, format: uuid}\n")));

    [Theory]
    [InlineData("weight: {type: number", "unitWeight: {type: number")]
    [InlineData("thingID: {type: string}", "thingId: {type: string}")]
    public void Compare_PropertyRenamed_IsRemovedAndAdded(string old, string current) =>
        Assert.Equal(["property-removed", "property-added"], SmallApi.After(old, current).Select(difference => difference.Rule));

    [Fact]
    public void Compare_RecursiveSchema_Ends()
    {
        const string Inner = "        inner: {$ref: '#/components/schemas/Thing'}\n";
        var (old, current) = (SmallApi.Edited(ResponseProperty, ResponseProperty + Inner), SmallApi.Edited(ResponseProperty, Inner));

        Assert.Equal("`count` removed", Assert.Single(DocumentComparison.Compare(old, current)).What);
    }

    [Fact]
    public void Compare_SchemaRenamed_HasNoEffect()
    {
        var difference = Assert.Single(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(SmallApi.Text.Replace("Thing'", "Item'", StringComparison.Ordinal).Replace("    Thing:", "    Item:", StringComparison.Ordinal))));

        Assert.Equal(("schema-name", "schema `Thing` → `Item`", Verdict.None), (difference.Rule, difference.What, difference.Wire));
        Assert.Contains(new ApiKey("Things_Get", ApiKey.Response), difference.Keys);
    }

    private static (string, Verdict) Of(IReadOnlyList<Difference> differences)
    {
        var difference = Assert.Single(differences);
        return (difference.Rule, difference.Wire);
    }
}
