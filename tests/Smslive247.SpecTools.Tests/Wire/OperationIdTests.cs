using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.Wire;

/// <summary>Names that go to other operations: compiled code calls them without a word of the compiler.</summary>
public sealed class OperationIdTests
{
    [Fact]
    public void Compare_TwoNamesSwapped_IsOneSilentBreak()
    {
        var swapped = SmallApi.Parse(SmallApi.Text.Replace("Things_Get", "Things_X", StringComparison.Ordinal).Replace("Things_Delete", "Things_Get", StringComparison.Ordinal).Replace("Things_X", "Things_Delete", StringComparison.Ordinal));

        var difference = Assert.Single(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), swapped));

        Assert.Equal(("operation-ids-swapped", Verdict.None, Verdict.Breaking), (difference.Rule, difference.Wire, difference.CSharpVerdict));
        Assert.Equal("`Things_Delete` and `Things_Get` have swapped their operations, `DELETE /things/{thingId}` and `GET /things/{thingId}`", difference.What);
    }

    /// <summary>The vendor did so twice: the name went to a new path, and the old operation got another one.</summary>
    [Fact]
    public void Compare_NameMovedToANewOperation_IsASilentBreak()
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

        var differences = DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(SmallApi.Text.Replace("Things_Get", "Things_Get2", StringComparison.Ordinal).Replace("components:", Moved, StringComparison.Ordinal)));

        var move = Assert.Single(differences, difference => difference.IsSilentInCSharp);
        Assert.Equal("operation-id-moved", move.Rule);
        Assert.Equal("the name `Things_Get` went from `GET /things/{thingId}` (now `Things_Get2`) to `GET /items/{itemId}`", move.What);
        Assert.Contains(differences, difference => difference is { Rule: "operation-added", Where: "Things_Get" });
    }

    [Fact]
    public void Compare_NameOfAnOperationThatIsGone_TakenByAnother_IsASilentBreak()
    {
        var text = SmallApi.Text.Replace("operationId: Things_Delete", "operationId: Things_Get", StringComparison.Ordinal);
        var get = text[text.IndexOf("    get:\n      operationId: Things_Get", StringComparison.Ordinal)..text.IndexOf("    delete:", StringComparison.Ordinal)];

        var differences = DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Parse(text.Replace(get, "", StringComparison.Ordinal)));

        Assert.Equal("the name `Things_Get` went from `GET /things/{thingId}`, which is gone, to `DELETE /things/{thingId}`", Assert.Single(differences, difference => difference.IsSilentInCSharp).What);
    }

    [Fact]
    public void Compare_NewNameForAnOperation_IsNoSilentBreak()
    {
        var difference = Assert.Single(SmallApi.After("Things_Get", "Things_Find"));

        Assert.Equal(("operation-id", Verdict.None, false), (difference.Rule, difference.Wire, difference.IsSilentInCSharp));
        Assert.Equal([new ApiKey("Things_Get"), new ApiKey("Things_Find")], difference.Keys);
    }

    [Theory]
    [InlineData("/api/v1/things:", "/api/v1/all-things:", "path: `things` → `all-things`", "the same operationId")]
    [InlineData("/api/v1/things/{thingId}:", "/api/v1/things/{thingId}/whole:", "`GET /things/{thingId}` → `GET /things/{thingId}/whole`", "the same operationId")]
    public void Compare_PathRenamed_IsGuessedByTheOperationId(string old, string now, string what, string reason)
    {
        var difference = SmallApi.After(old, now).First(difference => difference.Rule == "path");

        Assert.Equal((what, reason, Verdict.Breaking), (difference.What, difference.Guess, difference.Wire));
        Assert.DoesNotContain(SmallApi.After(old, now), other => other.Rule is "operation-added" or "operation-removed");
    }

    [Theory]
    [InlineData("thing-s", "the same letters")]
    [InlineData("thingies", "the same path but for `things` → `thingies`")]
    public void Compare_PathAndNameChanged_IsGuessedByLikeness(string word, string reason)
    {
        var now = SmallApi.Parse(SmallApi.Text.Replace("/things", $"/{word}", StringComparison.Ordinal).Replace("Things_", "All_", StringComparison.Ordinal));

        Assert.All(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), now).Where(difference => difference.Rule == "path"), difference => Assert.Equal(reason, difference.Guess));
        Assert.DoesNotContain(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), now), other => other.Rule is "operation-added" or "operation-removed");
    }
}
