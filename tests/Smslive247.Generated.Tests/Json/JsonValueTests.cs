using System.Globalization;
using Smslive247.Json;

namespace Smslive247.Tests;

public class JsonValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void ReadInt32_InRange_IsRead(string json, int expected) => Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadInt32()));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("99999999999999999999999999999999")]
    public void ReadInt32_AnythingElse_IsRefused(string json) =>
        Assert.Contains(" is expected", Cursors.Refused(json, (ref cursor) => cursor.ReadInt32()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void ReadInt64_InRange_IsRead(string json, long expected) => Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadInt64()));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1.5")]
    [InlineData("\"7\"")]
    public void ReadInt64_AnythingElse_IsRefused(string json) => Cursors.Refused(json, (ref cursor) => cursor.ReadInt64());

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1.10")]
    [InlineData("4.35")]
    [InlineData("12345678901234567.89")]
    public void ReadDecimal_InRange_KeepsEachDigit(string json) =>
        Assert.Equal(json, Cursors.Whole(json, (ref cursor) => cursor.ReadDecimal()).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E+2", 150)]
    [InlineData("25e-1", 2.5)]
    [InlineData("-0", 0)]
    public void ReadDecimal_Exponent_IsRead(string json, double expected) =>
        Assert.Equal((decimal)expected, Cursors.Whole(json, (ref cursor) => cursor.ReadDecimal()));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e400")]
    [InlineData("1e99999999999")]
    [InlineData("\"1.5\"")]
    public void ReadDecimal_AnythingElse_IsRefused(string json) => Cursors.Refused(json, (ref cursor) => cursor.ReadDecimal());

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"Ẹ kú 😀\"", "Ẹ kú 😀")]
    [InlineData("""  "a\"b\\c\/d\be\ff\ng\rh\ti"  """, "a\"b\\c/d\be\ff\ng\rh\ti")]
    [InlineData("""  "\u0041\u00e9\u1EB8\ud83d\uDE00\u0000"  """, "Aé\u1EB8😀\0")]
    [InlineData("""  "\\u0041"  """, "\\u0041")]
    // An id that the service writes without quotes keeps its digits.
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("1.10", "1.10")]
    public void ReadString_TextOrNumber_IsRead(string json, string expected) => Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadString()));

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    public void ReadString_AnythingElse_IsRefused(string json) => Cursors.Refused(json, (ref cursor) => cursor.ReadString());

    // One broken character must not cost a whole page of messages.
    [Fact]
    public void ReadString_BytesThatAreNotUtf8_BecomeReplacementCharacters() =>
        Assert.Equal("a\uFFFDb", Cursors.Of([(byte)'"', (byte)'a', 0xE9, (byte)'b', (byte)'"']).ReadString());

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void ReadBoolean_Word_IsRead(string json, bool expected) => Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadBoolean()));

    [Theory]
    [InlineData("1")]
    [InlineData("\"true\"")]
    [InlineData("truth")]
    [InlineData("null")]
    public void ReadBoolean_AnythingElse_IsRefused(string json) => Cursors.Refused(json, (ref cursor) => cursor.ReadBoolean());

    [Fact]
    public void ReadOrNull_Null_IsNull()
    {
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadStringOrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadInt32OrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadInt64OrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadDecimalOrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadBooleanOrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadDateTimeOffsetOrNull()));
        Assert.Null(Cursors.Whole("null", (ref json) => json.ReadListOrNull((ref item) => item.ReadInt32())));
    }

    [Fact]
    public void ReadOrNull_Value_IsTheValue()
    {
        Assert.Equal(1, Cursors.Whole("1", (ref json) => json.ReadInt32OrNull()));
        Assert.Equal(1L, Cursors.Whole("1", (ref json) => json.ReadInt64OrNull()));
        Assert.Equal(1.5m, Cursors.Whole("1.5", (ref json) => json.ReadDecimalOrNull()));
        Assert.True(Cursors.Whole("true", (ref json) => json.ReadBooleanOrNull()));
        Assert.Equal([1, 2], Cursors.Whole("[1,2]", (ref json) => json.ReadListOrNull((ref item) => item.ReadInt32()))!);
    }

    // Whoever goes back from deep within starts to count anew.
    [Fact]
    public void Return_FromTheLimitOfDepth_ReadsItAgain()
    {
        var json = Cursors.Of("[[1]]", JsonReadOptions.Default with { MaxDepth = 2 });
        json.BeginArray();
        json.NextItem();
        json.BeginArray();

        json.Return(0);

        Assert.Equal([1], Assert.Single(json.ReadList((ref list) => list.ReadList((ref item) => item.ReadInt32()))));
    }

    [Fact]
    public void ReadRaw_Value_KeepsEachLetter()
    {
        const string Json = """{ "b":1.10,"a" : [ 2024 , "2024-05-31T10:00:00" ],"a":"\u0041" }""";

        Assert.Equal(Json, Cursors.Whole($"  {Json} ", (ref json) => json.ReadRaw()).ToString(CultureInfo.InvariantCulture));
    }
}
