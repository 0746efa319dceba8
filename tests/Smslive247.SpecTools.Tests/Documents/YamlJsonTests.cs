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
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0o7777777777777777777777777", "37778931862957161709567")]
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
    [InlineData("a: 1\nb: 2\na: 3", "line 3: the key 'a' is repeated")]
    [InlineData("a: &a\n  b: *a", "line 2: the alias *a has no anchor before it, or is inside its own anchor")]
    [InlineData("a: *b\nb: &b 1", "line 1: the alias *b has no anchor before it")]
    public void Parse_ValueWithoutJsonEquivalent_Throws(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<SpecException>(() => YamlJson.Parse(yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_Alias_IsACopy() => Assert.Equal("""{"a":{"b":[1,2]},"c":{"b":[1,2]},"d":[1,2]}""", YamlJson.Parse("a: &a {b: &b [1, 2]}\nc: *a\nd: *b")!.ToJsonString());

    [Fact]
    public void Parse_NestedTooDeeply_Throws()
    {
        Assert.NotNull(YamlJson.Parse(Nested(64)));
        AssertError("line 1: more than 64 levels.", Nested(65));
        AssertError("line 1: more than 64 levels.", Nested(20_000));
        AssertError("more than 64 levels.", string.Join('\n', Enumerable.Range(0, 100).Select(level => $"a{level}: &a{level} {(level == 0 ? "x" : Repeat($"*a{level - 1}", 1))}")));
    }

    /// <summary>Each level has all values of the level before several times.</summary>
    [Theory]
    [InlineData("x", 9)]
    [InlineData("long", 4)]
    public void Parse_MultipliedByAliases_Throws(string value, int times) => AssertError(
        "more than 2000000 values, with those of aliases.",
        string.Join('\n', Enumerable.Range(0, 30).Select(level => $"a{level}: &a{level} {(level == 0 ? value.Replace("long", new string('x', 100_000), StringComparison.Ordinal) : Repeat($"*a{level - 1}", times))}")));

    [Fact]
    public void Parse_OwnDocument_KeepsValuesAndOrder()
    {
        var document = SpecDocument.Parse("v5", File.ReadAllText(Repository.File("openapi/smslive247.v5.yaml")));

        var again = JsonNode.Parse(document.Root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }))!;

        Assert.True(JsonNode.DeepEquals(document.Root, again));
        Assert.Equal(["openapi", "info", "servers", "security", "tags", "paths", "components"], again.AsObject().Select(member => member.Key));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Repeat(string value, int times) => $"[{string.Join(", ", Enumerable.Repeat(value, times))}]";

    private static void AssertError(string problem, string yaml) => Assert.Contains(problem, Assert.Throws<SpecException>(() => YamlJson.Parse(yaml)).Message, StringComparison.Ordinal);
}
