using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

public sealed class FieldTests
{
    private const string AnswerField = "        count: {type: integer, format: int32}\n";
    private const string RequestField = "        due: {type: string, format: date-time}\n";

    [Fact]
    public void Compare_AnswerField_BreaksReadersWhenItGoesAndNobodyWhenItComes()
    {
        var gone = Assert.Single(SmallApi.After(AnswerField, ""));
        var added = Assert.Single(SmallApi.Before(AnswerField, ""));

        Assert.Equal(("field-removed", "Thing", "`count` is gone", Verdict.Breaking), (gone.Rule, gone.Where, gone.What, gone.Wire));
        Assert.Equal(["Things_Create", "Things_Get", "Things_List"], gone.Operations.Order());
        Assert.Equal(("field-added", "new optional `count`", Verdict.Addition), (added.Rule, added.What, added.Wire));
    }

    [Fact]
    public void Compare_OptionalRequestField_BreaksCallersWhenItGoesOnly()
    {
        Assert.Equal(("field-removed", Verdict.Breaking), Of(SmallApi.After(RequestField, "")));
        Assert.Equal(("field-added", Verdict.Addition), Of(SmallApi.Before(RequestField, "")));
    }

    [Fact]
    public void Compare_RequiredRequestField_BreaksCallersWhenItComes() =>
        Assert.Equal(("field-added", Verdict.Breaking), Of(SmallApi.After("required: [name]\n      properties:\n", "required: [name, code]\n      properties:\n        code: {type: string, format: uuid}\n")));

    [Fact]
    public void Compare_RequiredAnswerFieldThatComes_BreaksNobody() =>
        Assert.Equal(("field-added", Verdict.Addition), Of(SmallApi.After("required: [thingID]\n      properties:\n", "required: [thingID, code]\n      properties:\n        code: {type: string, format: uuid}\n")));

    [Theory]
    [InlineData("weight: {type: number", "unitWeight: {type: number", "the same type, and `weight` in both names")]
    [InlineData("thingID: {type: string}", "thingId: {type: string}", "the same letters")]
    [InlineData("made: {type: string", "born: {type: string", "the same type in the same place, and nothing else changed places")]
    public void Compare_FieldRenamed_IsGuessedWithAReason(string old, string now, string reason)
    {
        var difference = SmallApi.After(old, now)[0];

        Assert.Equal(("field-renamed", Verdict.Breaking, reason), (difference.Rule, difference.Wire, difference.Guess));
    }

    [Fact]
    public void Compare_FieldRenamedAndChanged_TellsBoth() => Assert.Equal(
        ["field-renamed", "format"], SmallApi.After("count: {type: integer, format: int32}", "partCount: {type: integer, format: int64}").Select(difference => difference.Rule));

    [Fact]
    public void Compare_FieldOfAnotherTypeAndName_IsNoRename() => Assert.Equal(
        ["field-removed", "field-added"], SmallApi.After("weight: {type: number, format: double, minimum: 0, maximum: 90}\n        count", "weightText: {type: string}\n        count").Select(difference => difference.Rule));

    [Fact]
    public void Compare_NamesThatShareAnIdOnly_AreNoRename() => Assert.DoesNotContain(
        SmallApi.After("thingID: {type: string}\n", "batchID: {type: string}\n        zzz: {type: string}\n"), difference => difference.Rule == "field-renamed");

    [Fact]
    public void Compare_SchemaThatHoldsItself_Ends()
    {
        const string Inner = "        inner: {$ref: '#/components/schemas/Thing'}\n";
        var (old, now) = (SmallApi.Edited(AnswerField, AnswerField + Inner), SmallApi.Edited(AnswerField, Inner));

        Assert.Equal("`count` is gone", Assert.Single(DocumentComparison.Compare(old, now)).What);
    }

    [Fact]
    public void Compare_SchemaRenamed_IsNothingOnTheWire()
    {
        var difference = Assert.Single(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(SmallApi.Text.Replace("Thing'", "Item'", StringComparison.Ordinal).Replace("    Thing:", "    Item:", StringComparison.Ordinal))));

        Assert.Equal(("schema-name", "schema `Thing` → `Item`", Verdict.None), (difference.Rule, difference.What, difference.Wire));
        Assert.Contains(new ApiKey("Things_Get", ApiKey.Answer), difference.Keys);
    }

    [Fact]
    public void Compare_SchemaOfOtherFieldsInItsPlace_IsAnotherObjectAndToldOnce()
    {
        const string Old = "schema: {$ref: '#/components/schemas/ThingRequest'}";
        var now = SmallApi.Parse(SmallApi.Text.Replace(Old, "schema: {$ref: '#/components/schemas/Thing'}", StringComparison.Ordinal));

        var difference = Assert.Single(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), now));

        Assert.Equal(("other-object", "Things_Create", Verdict.Breaking, Direction.Request), (difference.Rule, difference.Where, difference.Wire, difference.Direction));
        Assert.Equal("`ThingRequest` → `Thing`, another object", difference.What);
    }

    private static (string, Verdict) Of(IReadOnlyList<Difference> differences)
    {
        var difference = Assert.Single(differences);
        return (difference.Rule, difference.Wire);
    }
}
