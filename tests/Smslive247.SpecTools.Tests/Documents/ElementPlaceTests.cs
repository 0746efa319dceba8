using Smslive247.SpecTools.Tests.Mutations;

namespace Smslive247.SpecTools.Tests.Documents;

public sealed class ElementPlaceTests
{
    private static readonly ElementPlace Places = new(RichApi.Document);

    [Theory]
    [InlineData("Things_List", null, "get:")]
    [InlineData("Things_List", "phone", "name: phone")]
    [InlineData("Things_Send", "(body)", "requestBody:")]
    [InlineData("Things_List", "status 401", "'401':")]
    [InlineData("Things_List", "status 404", "responses:")]
    [InlineData("Things_List", "X-Total-Count", "responses:")]
    [InlineData("Thing", null, "Thing:")]
    [InlineData("Thing", "made", "made:")]
    [InlineData("Thing", "added", "Thing:")]
    [InlineData("Kind", "RED", "enum: [RED")]
    [InlineData("Inbox", null, "paths:")]
    public void FindLine_Element_IsThatOfItsKey(string owner, string? member, string text) =>
        Assert.Contains(text, RichApi.Text.Split('\n')[(int)Places.FindLine(owner, member)! - 1], StringComparison.Ordinal);

    [Fact]
    public void FindLine_ParameterOfTheComponents_IsTheirs()
    {
        var document = SmallApi.Parse(SmallApi.Text.Replace("{name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}", "{$ref: '#/components/parameters/Size'}", StringComparison.Ordinal)
            .Replace("components:\n", "components:\n  parameters:\n    Size: {name: pageSize, in: query, schema: {type: integer}}\n", StringComparison.Ordinal));

        Assert.StartsWith("    Size:", document.Text.Split('\n')[(int)new ElementPlace(document).FindLine("Things_List", "pageSize")! - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void FindLine_Json_IsNull() => Assert.Null(new ElementPlace(SpecDocument.Parse("a.json", RichApi.Document.Root.ToJsonString())).FindLine("Thing", null));
}
