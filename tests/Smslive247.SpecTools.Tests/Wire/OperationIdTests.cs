namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Names that move to another operation: compiled code calls that one without a compiler error.</summary>
public sealed class OperationIdTests
{
    [Fact]
    public void Compare_TwoIdsSwapped_IsSilentlyBreaking()
    {
        var differences = Compare(SmallApi.Text.Replace("Things_Get", "Things_X", StringComparison.Ordinal).Replace("Things_Delete", "Things_Get", StringComparison.Ordinal).Replace("Things_X", "Things_Delete", StringComparison.Ordinal));

        Assert.All(differences, difference => Assert.Equal((OperationIds.MovedRule, Verdict.None, Verdict.Breaking), (difference.Rule, difference.Wire, difference.CSharpVerdict)));
        Assert.Equal(
            ["operationId `Things_Get` moved from `GET /things/{thingId}` to `DELETE /things/{thingId}`", "operationId `Things_Delete` moved from `DELETE /things/{thingId}` to `GET /things/{thingId}`"],
            differences.Select(difference => difference.What));
    }

    /// <summary>The vendor did so twice: the id moved to a new path, and the old operation got another one.</summary>
    [Fact]
    public void Compare_IdMovedToANewOperation_IsSilentlyBreaking()
    {
        const string Moved = """
              /api/v1/items/{itemId}:
                get:
                  operationId: Things_Get
                  tags: [Things]
                  parameters: [{name: itemId, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: The item.}}
            components:
            """;

        var differences = Compare(SmallApi.Text.Replace("Things_Get", "Things_Get2", StringComparison.Ordinal).Replace("components:", Moved, StringComparison.Ordinal));

        var move = Assert.Single(differences, difference => difference.IsSilentInCSharp);
        Assert.Equal((OperationIds.MovedRule, "operationId `Things_Get` moved from `GET /things/{thingId}` to `GET /items/{itemId}`"), (move.Rule, move.What));
        Assert.Contains(differences, difference => difference is { Rule: "operation-added", Where: "Things_Get" });
    }

    [Fact]
    public void Compare_IdOfARemovedOperationUsedByAnother_IsSilentlyBreaking()
    {
        var text = SmallApi.Text.Replace("operationId: Things_Delete", "operationId: Things_Get", StringComparison.Ordinal);
        var get = text[text.IndexOf("    get:\n      operationId: Things_Get", StringComparison.Ordinal)..text.IndexOf("    delete:", StringComparison.Ordinal)];

        var differences = Compare(text.Replace(get, "", StringComparison.Ordinal));

        Assert.Equal("operationId `Things_Get` moved from `GET /things/{thingId}` to `DELETE /things/{thingId}`", Assert.Single(differences, difference => difference.IsSilentInCSharp).What);
    }

    [Fact]
    public void Compare_NewIdOfAnOperation_IsNotSilent()
    {
        var difference = Assert.Single(SmallApi.After("Things_Get", "Things_Find"));

        Assert.Equal((OperationIds.RenamedRule, Verdict.None, false), (difference.Rule, difference.Wire, difference.IsSilentInCSharp));
        Assert.Equal([new ApiKey("Things_Get"), new ApiKey("Things_Find")], difference.Keys);
    }

    [Fact]
    public void Compare_NewPathWithTheSameId_IsOneDifference()
    {
        var difference = Assert.Single(SmallApi.After("/api/v1/things/{thingId}:", "/api/v1/things/{thingId}/whole:"), difference => difference.Where == "Things_Get");

        Assert.Equal(("path", "`GET /things/{thingId}` → `GET /things/{thingId}/whole`", Verdict.Breaking), (difference.Rule, difference.What, difference.Wire));
    }

    [Fact]
    public void Compare_NewPathAndNewId_IsRemovedAndAdded() => Assert.Equal(
        ["operation-removed", "operation-added"],
        Compare(SmallApi.Text.Replace("/things", "/thing-s", StringComparison.Ordinal).Replace("Things_", "All_", StringComparison.Ordinal)).Select(difference => difference.Rule).Distinct());

    private static IReadOnlyList<Difference> Compare(string text) => DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(text));
}
