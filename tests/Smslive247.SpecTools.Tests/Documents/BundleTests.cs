using System.Security.Cryptography;
using System.Text.Json;

namespace Smslive247.SpecTools.Tests.Documents;

public sealed class BundleTests
{
    [Fact]
    public void Create_DocumentWithOtherLineEnds_GivesLfAndChecksums()
    {
        var files = Bundle.Create(SpecDocument.Parse("git:HEAD:openapi/small.v1.yaml", "\uFEFF" + SmallApi.Text.ReplaceLineEndings("\r\n")));

        Assert.Equal(["small.v1.json", "small.v1.yaml", "small.v1.generators.json", "small.v1.generators.yaml", "small.v1.sha256"], files.Select(file => file.Name));
        Assert.Equal(SmallApi.Text.ReplaceLineEndings("\n") + "\n", files[1].Text);
        Assert.All(files, file => Assert.DoesNotContain('\r', file.Text));
        Assert.Equal(string.Concat(files.Take(4).Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)))}  {file.Name}\n")), files[4].Text);
    }

    [Fact]
    public void Create_OwnDocument_KeepsDigitsAndOrderInJson()
    {
        var json = Bundle.Create(SpecDocument.Parse("openapi/smslive247.v5.yaml", File.ReadAllText(Repository.File("openapi/smslive247.v5.yaml"))))[0].Text;

        using var read = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.String, read.RootElement.GetProperty("paths").GetProperty("/api/v5/sms").GetProperty("post").GetProperty("requestBody").GetProperty("content")
            .GetProperty("application/json").GetProperty("examples").GetProperty("now").GetProperty("value").GetProperty("phoneNumber").ValueKind);
        Assert.Contains("\"creditsCharged\": 2.5,", json, StringComparison.Ordinal);
        Assert.Contains("₦25,000", json, StringComparison.Ordinal);
        Assert.True(json.IndexOf("\"paths\"", StringComparison.Ordinal) < json.IndexOf("\"components\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openapi/smslive247.v4.yaml")]
    [InlineData("openapi/smslive247.v5.yaml")]
    public async Task Create_OwnDocument_GivesGeneratorsTheClientOfTheRepository(string name)
    {
        var document = SpecDocument.Parse(name, File.ReadAllText(Repository.File(name)));
        var expected = await GenerateAsync(document);

        foreach (var file in Bundle.Create(document).Take(2))
        {
            Assert.Equal(expected, await GenerateAsync(SpecDocument.Parse(file.Name, file.Text)));
        }
    }

    [Fact]
    public void Create_Json_Throws() => Assert.Throws<SpecException>(() => Bundle.Create(SpecDocument.Parse("a.json", SmallApi.Parse(SmallApi.Text).Root.ToJsonString())));

    private static Task<string> GenerateAsync(SpecDocument document) => ClientGenerator.GenerateAsync(document, "Client", CancellationToken.None);
}
