using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Tests.Documents;

public sealed class SpecDocumentTests
{
    [Theory]
    [InlineData("a: [", "nothing.yaml is neither YAML nor JSON: line 2: ")]
    [InlineData("{\"a\": }", "nothing.yaml is neither YAML nor JSON: ")]
    [InlineData("- 1", "nothing.yaml is neither YAML nor JSON: it holds no object.")]
    [InlineData("a: 1\na: 2", "nothing.yaml is neither YAML nor JSON: line 2: ")]
    [InlineData("openapi: 3.0.3\ninfo: {title: A}\npaths: {}", "nothing.yaml is no OpenAPI document:\n  ")]
    public void Parse_NoDocument_SaysWhatIsWrong(string text, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<SpecException>(() => SpecDocument.Parse("nothing.yaml", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("/nowhere/a.yaml", "/nowhere/a.yaml cannot be read: ")]
    [InlineData("git:HEAD:nowhere.yaml", "git does not have HEAD:nowhere.yaml: ")]
    [InlineData("git:--help", "git does not have --help: ")]
    [InlineData("http://127.0.0.1:9/a.json", "http://127.0.0.1:9/a.json does not give a document: ")]
    public async Task LoadAsync_NothingThere_SaysSo(string place, string complaint)
    {
        var exception = await Assert.ThrowsAsync<SpecException>(() => SpecDocument.LoadAsync(place, CancellationToken.None));

        Assert.StartsWith(complaint, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SmallApi_KnowsItsPrefixAndOperations()
    {
        var document = SmallApi.Parse(SmallApi.Text);

        Assert.Equal(("/api/v1", "Small API 1.0.0"), (document.Prefix, document.Title));
        Assert.Equal(["GET /things", "POST /things", "GET /things/{thingId}", "DELETE /things/{thingId}"], document.Operations.Select(operation => operation.Route));
        Assert.Equal("GET /things/{}", document.Operations[2].Shape);
    }

    [Fact]
    public void Prefix_PathsOfTwoVersions_IsNone() => Assert.Equal("", SmallApi.Edited("/api/v1/things:", "/api/v2/things:").Prefix);
}
