namespace Smslive247.SpecTools.Tests.Documents;

public sealed class SpecDocumentTests
{
    [Theory]
    [InlineData("a: [", "nothing.yaml is not valid YAML or JSON: line 2: ")]
    [InlineData("{\"a\": }", "nothing.yaml is not valid YAML or JSON: ")]
    [InlineData("- 1", "nothing.yaml is not valid YAML or JSON: an object is required.")]
    [InlineData("", "nothing.yaml is empty.")]
    [InlineData("\uFEFF <!DOCTYPE html><html><head><title> Sign in </title></head></html>", "nothing.yaml is an HTML or XML page, titled \"Sign in\", not an OpenAPI document. ")]
    [InlineData("<error/>", "nothing.yaml is an HTML or XML page, not an OpenAPI document. ")]
    [InlineData("a: 1", "nothing.yaml is not an OpenAPI document: it has neither `openapi` nor `swagger`.")]
    [InlineData("openapi: 9.0.0\ninfo: {title: A, version: 1.0.0}\npaths: {}", "nothing.yaml is not an OpenAPI document: ")]
    [InlineData("openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {/a: {get: {deprecated: 'perhaps', responses: {'200': {description: a}}}}}", "nothing.yaml is not a valid OpenAPI document:\n  #/paths/~1a/get: `deprecated` is not true or false")]
    [InlineData("openapi: 3.0.3\ninfo: {title: A}\npaths: {}", "nothing.yaml is not a valid OpenAPI document:\n  #/info/version: ")]
    public void Parse_InvalidDocument_NamesTheProblem(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<SpecException>(() => SpecDocument.Parse("nothing.yaml", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("/nowhere/a.yaml", "/nowhere/a.yaml cannot be read: ")]
    [InlineData("git:HEAD:nowhere.yaml", "git cannot read HEAD:nowhere.yaml: ")]
    [InlineData("git:--help", "git cannot read --help: ")]
    [InlineData("http://127.0.0.1:9/a.json", "http://127.0.0.1:9/a.json cannot be downloaded: ")]
    public async Task LoadAsync_MissingDocument_Throws(string source, string problem)
    {
        var exception = await Assert.ThrowsAsync<SpecException>(() => SpecDocument.LoadAsync(source, CancellationToken.None));

        Assert.StartsWith(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SmallApi_HasPrefixAndOperations()
    {
        var document = SmallApi.Parse(SmallApi.Text);

        Assert.Equal(("/api/v1", "Small API 1.0.0"), (document.Prefix, document.Title));
        Assert.Equal(["GET /things", "POST /things", "GET /things/{thingId}", "DELETE /things/{thingId}"], document.Operations.Select(operation => operation.Route));
        Assert.Equal("GET /things/{}", document.Operations[2].Shape);
    }

    [Fact]
    public void Prefix_PathsOfTwoVersions_IsEmpty() => Assert.Equal("", SmallApi.Edited("/api/v1/things:", "/api/v2/things:").Prefix);
}
