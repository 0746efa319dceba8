using System.Text.Json;

namespace Smslive247.SpecTools.Tests.Documents;

public sealed class YamlJsonTests
{
    [Theory]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("2.50", "2.50")]
    [InlineData("0.1234567890123456789012345", "0.1234567890123456789012345")]
    [InlineData("1e400", "1e400")]
    [InlineData("-0", "-0")]
    [InlineData("+7", "7")]
    [InlineData("007", "7")]
    [InlineData("-007", "-7")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("-.5e3", "-0.5e3")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("'2'", "\"2\"")]
    [InlineData("!!str 2", "\"2\"")]
    [InlineData("2026-03-02", "\"2026-03-02\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    public void Parse_Scalar_HasTheTypeOfTheCoreSchemaAndItsDigits(string yaml, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", YamlJson.Parse($"a: {yaml}")!.ToJsonString());

    [Theory]
    [InlineData("a: .inf", "line 1")]
    [InlineData("a: 1\nb: .NaN", "line 2")]
    [InlineData("[1]: 1", "a key must be text")]
    [InlineData("a: 1\n---\nb: 2", "not 2")]
    public void Parse_ValueWithoutJsonEquivalent_Throws(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<SpecException>(() => YamlJson.Parse(yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_OwnDocument_KeepsValuesAndOrder()
    {
        var document = SpecDocument.Parse("v5", File.ReadAllText(Repository.File("openapi/smslive247.v5.yaml")));

        var again = JsonNode.Parse(document.Root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }))!;

        Assert.True(JsonNode.DeepEquals(document.Root, again));
        Assert.Equal(["openapi", "info", "servers", "security", "tags", "paths", "components"], again.AsObject().Select(member => member.Key));
    }
}
