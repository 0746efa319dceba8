using Smslive247.Json;

namespace Smslive247.Tests.Json;

/// <summary>Rejects what RFC 8259 forbids. Newtonsoft's reader accepts most of it.</summary>
[Trait("Category", "Culture")]
public class JsonStrictnessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{'a':1}")]
    [InlineData("[1/* comment */]")]
    [InlineData("// comment\n1")]
    [InlineData("[1,]")]
    [InlineData("""{"a":1,}""")]
    [InlineData("NaN")]
    [InlineData("010")]
    [InlineData("1.")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\0b\"")]
    [InlineData("""  "\'"  """)]
    [InlineData("""  "\u12g4"  """)]
    [InlineData("""{"a":1""")]
    [InlineData("1 2")]
    [InlineData("[]]")]
    [InlineData("\u00a01")]
    [InlineData("\uFEFF\uFEFF1")]
    [InlineData(" \uFEFF1")]
    public void ReadWhole_NotJson_IsRejected(string json) =>
        Assert.StartsWith("The JSON is malformed (at byte ", Cursors.Error(json, Skip).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadWhole_Utf16_IsRejected() => Assert.All(
        [Encoding.Unicode.GetBytes("""{"a":1}"""), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("1")], Encoding.BigEndianUnicode.GetBytes("[]")],
        json => Assert.Throws<JsonFormatException>(() => Cursors.Whole(json, Skip)));

    [Fact]
    public void ReadWhole_ByteOrderMark_IsPassedOver() => Assert.Equal(1, Cursors.Whole("\uFEFF1", (ref json) => json.ReadInt32()));

    [Theory]
    [InlineData("""[[[1]],{"a":[2]}]""", true)]
    [InlineData("[[[[1]]]]", false)]
    [InlineData("""{"a":[{"b":{}}]}""", false)]
    public void ReadWhole_Nested_PassesUpToTheLimit(string json, bool passes)
    {
        var options = JsonReadOptions.Default with { MaxDepth = 3 };

        Assert.Equal(passes ? null : $"The JSON is malformed, or nested more than 3 deep (at byte {json.LastIndexOfAny(['[', '{'])}).", Problem(json, options));
    }

    [Theory]
    [InlineData("""{"name":"secret","a":secret}""", 21)]
    [InlineData("\uFEFF{\n\"name\":\"secret\" secret", 18)]
    public void ReadWhole_NotJson_StatesThePositionOnly(string json, int place) =>
        Assert.Equal($"The JSON is malformed (at byte {place}).", Problem(json, JsonReadOptions.Default));

    private static string? Problem(string json, JsonReadOptions options)
    {
        try
        {
            return Cursors.Whole(json, Skip, options) ? null : "";
        }
        catch (JsonFormatException exception)
        {
            return $"{exception.Message}{exception.InnerException}";
        }
    }

    private static bool Skip(ref JsonCursor json)
    {
        json.Skip();
        return true;
    }
}
