using System.Text.Json.Nodes;
using Smslive247.SpecTools.Samples;

namespace Smslive247.SpecTools.Tests.Samples;

public sealed class SampleTests
{
    private const string Server = "https://one.example";

    [Theory]
    [InlineData("v4")]
    [InlineData("v5")]
    public async Task CreateAsync_OwnDocument_HasASampleOfEachOperationThatCompiles(string version)
    {
        var document = SpecDocument.Parse("own.yaml", File.ReadAllText(Repository.File($"openapi/smslive247.{version}.yaml")));
        var client = await ClientCompilation.CreateAsync(document, CancellationToken.None);

        var samples = (JsonObject)JsonNode.Parse(await SampleFile.CreateAsync(document, File.ReadAllText(Repository.File($"openapi/smslive247.{version}.witness.yaml")), CancellationToken.None))!;

        Assert.Equal(document.Operations.Select(operation => operation.Id), samples.Select(sample => sample.Key));
        Assert.All(samples, sample =>
        {
            var code = sample.Value!["csharp"]!.ToString();
            Assert.True(client.FindProblems(code) is [], $"{string.Join('\n', client.FindProblems(code))}\n{code}");
        });
        Assert.NotEmpty(client.FindProblems("using var client = new Smslive247Client();"));
    }

    [Fact]
    public async Task CreateAsync_OperationWithoutAnExchange_Throws()
    {
        var document = SpecDocument.Parse("own.yaml", File.ReadAllText(Repository.File("openapi/smslive247.v5.yaml")));

        var exception = await Assert.ThrowsAsync<SpecException>(() => SampleFile.CreateAsync(document, "[]", CancellationToken.None));

        Assert.Equal("there is no exchange of Messages_Send.", exception.Message);
    }

    [Fact]
    public void ReadSamples_SeveralOfAnOperation_TakesTheFirst() =>
        Assert.Equal("GET /a", Assert.Single(Exchange.ReadSamples("""
            - {operation: Things_List, call: {}, request: {line: GET /a}}
            - {operation: Things_List, call: {}, request: {line: GET /b}}
            """)).TextOf("line"));

    [Fact]
    public void ReadSamples_OneIsMarked_TakesThatOne() =>
        Assert.Equal("GET /b", Assert.Single(Exchange.ReadSamples("""
            - {operation: Things_List, call: {}, request: {line: GET /a}}
            - {operation: Things_List, sample: true, call: {}, request: {line: GET /b}}
            """)).TextOf("line"));

    [Fact]
    public void Curl_Get_HasAddressAndKey() => Assert.Equal(
        @"curl 'https://one.example/a?b=c%20d' \
  --header 'Authorization: Bearer MA-your-key'".ReplaceLineEndings("\n"), Curl("{line: 'GET /a?b=c%20d', authorization: true}"));

    [Fact]
    public void Curl_Body_IsQuotedForTheShell() => Assert.Equal(
        @"curl --request DELETE 'https://one.example/a' \
  --header 'Content-Type: application/json' \
  --data '{
  ""name"": ""O'\''Brien""
}'".ReplaceLineEndings("\n"), Curl("{line: DELETE /a, authorization: false, contentType: application/json, body: {name: O'Brien}}"));

    [Fact]
    public void Curl_Form_HasFieldsAndFiles() => Assert.Equal(
        @"curl --request POST 'https://one.example/a' \
  --form-string 'countryCode=234' \
  --form 'file=@""my customers.csv""'".ReplaceLineEndings("\n"),
        Curl("{line: POST /a, authorization: false, parts: [{name: countryCode, text: '234'}, {name: file, fileName: my customers.csv, text: a}]}"));

    private static string Curl(string request) => CurlSample.Write(Assert.Single(Exchange.ReadSamples($"- {{operation: Things_Do, call: {{}}, request: {request}}}")), Server);
}
