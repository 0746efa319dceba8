using System.Text;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>What RFC 8259 forbids is refused: Newtonsoft's reader lets most of it pass.</summary>
public class JsonStrictnessTests
{
    [Theory]
    // Quotes and comments.
    [InlineData("{'a':1}")]
    [InlineData("""{"a":'b'}""")]
    [InlineData("{a:1}")]
    [InlineData("// comment\n1")]
    [InlineData("/* comment */1")]
    [InlineData("[1/* comment */]")]
    // Commas and colons.
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1,,2]")]
    [InlineData("[,]")]
    [InlineData("[1 2]")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{,"a":1}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a"}""")]
    [InlineData("""{"a":1 "b":2}""")]
    [InlineData("""{"a":1;"b":2}""")]
    [InlineData("{1:1}")]
    [InlineData("{null:1}")]
    // Numbers.
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("0x1F")]
    [InlineData("010")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("-.5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1.e5")]
    [InlineData("1_000")]
    [InlineData("--1")]
    // Words.
    [InlineData("True")]
    [InlineData("nul")]
    [InlineData("nulll")]
    [InlineData("tru")]
    [InlineData("falsey")]
    [InlineData("undefined")]
    // Strings.
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a\0b\"")]
    [InlineData("\"\u001f\"")]
    [InlineData("""  "\x41"  """)]
    [InlineData("""  "\'"  """)]
    [InlineData("""  "\u12"  """)]
    [InlineData("""  "\u12g4"  """)]
    [InlineData("""  "\u+123"  """)]
    [InlineData("""  "\U0041"  """)]
    [InlineData("""  "\"  """)]
    [InlineData("{\"a\nb\":1}")]
    // The end.
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("{")]
    [InlineData("""{"a""")]
    [InlineData("""{"a":""")]
    [InlineData("""{"a":1""")]
    [InlineData("\"a")]
    [InlineData("\"a\\")]
    [InlineData("\"\\u004")]
    [InlineData("1 2")]
    [InlineData("{}{}")]
    [InlineData("[]]")]
    [InlineData("{}x")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("]")]
    [InlineData("<html></html>")]
    // White space that is none.
    [InlineData("\u00a01")]
    [InlineData("1\u000b")]
    [InlineData("1\f")]
    public void Skip_WhatIsNotJson_IsRefused(string json) => Cursors.Refused(json, SkipAll);

    [Theory]
    [InlineData(" \t\r\n{ } \n")]
    [InlineData("[ ]")]
    [InlineData("[1 , 2]")]
    [InlineData("""{ "a" : 1 , "b" : [ { } , null , true , false ] }""")]
    [InlineData("-0")]
    [InlineData("0.0e-0")]
    [InlineData("1E+9")]
    [InlineData("\"\u007f\u2028\u2029\"")]
    [InlineData("""  "\"\\\/\b\f\n\r\t\u0000\uD83D\uDE00"  """)]
    [InlineData("""{"":""}""")]
    [InlineData("null")]
    public void Skip_Json_PassesOverIt(string json) => Assert.True(Cursors.Whole(json, SkipAll));

    [Fact]
    public void Constructor_ByteOrderMark_IsPassedOver() => Assert.Equal(1, Cursors.Whole("\uFEFF1", (ref json) => json.ReadInt32()));

    [Theory]
    [InlineData("\uFEFF\uFEFF1")]
    [InlineData(" \uFEFF1")]
    public void Skip_ByteOrderMarkElsewhere_IsRefused(string json) => Cursors.Refused(json, SkipAll);

    [Fact]
    public void Skip_Utf16_IsRefused()
    {
        Assert.Throws<JsonFormatException>(() => Cursors.Of(Encoding.Unicode.GetBytes("""{"a":1}""")).Skip());
        Assert.Throws<JsonFormatException>(() => Cursors.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("1")]).Skip());
        Assert.Throws<JsonFormatException>(() => Cursors.Of(Encoding.BigEndianUnicode.GetBytes("[]")).Skip());
    }

    [Fact]
    public void Skip_NestedUpToTheLimit_Passes()
    {
        var options = JsonReadOptions.Default with { MaxDepth = 3 };

        Cursors.Of("""[[[1]],{"a":[2]}]""", options).Skip();
        Assert.Contains("more than 3 deep", Assert.Throws<JsonFormatException>(() => Cursors.Of("[[[[1]]]]", options).Skip()).Message, StringComparison.Ordinal);
        Assert.Throws<JsonFormatException>(() => Cursors.Of("""{"a":[{"b":{}}]}""", options).Skip());
    }

    // Recursion without a limit would end the process, which nobody can catch.
    [Fact]
    public void Skip_HundredThousandOpenBrackets_IsRefused() => Cursors.Refused(new string('[', 100_000), SkipAll);

    // The cursor gets a pooled array, whose end is not the text's end.
    [Fact]
    public void Skip_BytesBehindTheLength_AreNotRead()
    {
        var bytes = Encoding.UTF8.GetBytes("[1]]]]");
        var cursor = new JsonCursor(bytes, 3, JsonReadOptions.Default);

        cursor.Skip();
        cursor.ExpectEnd();
    }

    [Theory]
    [InlineData("[1]", 2)]
    [InlineData("{}", 1)]
    [InlineData("true", 3)]
    [InlineData("false", 1)]
    [InlineData("null", 2)]
    [InlineData("1.5", 2)]
    [InlineData("\"a\"", 2)]
    [InlineData("\"\\n\"", 2)]
    [InlineData("\"\\u0041\"", 6)]
    public void Skip_ValueThatGoesOnBehindTheLength_IsRefused(string json, int length) =>
        Assert.Throws<JsonFormatException>(() => new JsonCursor(Encoding.UTF8.GetBytes(json), length, JsonReadOptions.Default).Skip());

    [Fact]
    public void Error_AnyFault_SaysWhereButNotWhat()
    {
        var thrown = Cursors.Refused("""{"name":"secret","a":secret}""", SkipAll);

        Assert.Contains("(at byte 21)", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", thrown.Message, StringComparison.Ordinal);
    }

    private static bool SkipAll(JsonCursor json)
    {
        json.Skip();
        return true;
    }
}
