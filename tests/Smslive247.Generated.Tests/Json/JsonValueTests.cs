namespace Smslive247.Tests.Json;

[Trait("Category", "Culture")]
public class JsonValueTests
{
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
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e99999999999")]
    [InlineData("\"1.5\"")]
    [InlineData("null")]
    public void ReadDecimal_AnythingElse_IsRejected(string json) => Cursors.Error(json, (ref cursor) => cursor.ReadDecimal());

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"Ẹ kú 😀\"", "Ẹ kú 😀")]
    [InlineData("""  "a\"b\\c\/d\be\ff\ng\rh\ti\\u0041"  """, "a\"b\\c/d\be\ff\ng\rh\ti\\u0041")]
    [InlineData("""  "\u0041\u00e9\u1EB8\ud83d\uDE00\u0000"  """, "Aé\u1EB8😀\0")]
    // An id that the service writes without quotes keeps its digits.
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e2", "1e2")]
    public void ReadString_TextOrNumber_IsRead(string json, string expected) => Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadString()));

    // One item, and more than the initial capacity, have separate code paths.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void ReadList_AnyLength_HasEachItem(int length)
    {
        var items = Enumerable.Range(1, length).ToArray();

        Assert.Equal(items, Cursors.Whole($"[{string.Join(',', items)}]", (ref json) => json.ReadList((ref item) => item.ReadInt32())));
    }

    [Theory]
    [InlineData("""{ "b":1.10,"a" : [ 2024 , "2024-05-31T10:00:00" ],"a":"\u0041" }""")]
    [InlineData("""[ { } ,-0.0, 1E+400 ]""")]
    [InlineData(""" "\u0041\/😀" """)]
    [InlineData("1.10")]
    [InlineData("null")]
    public void ReadRaw_Value_KeepsEachLetter(string json)
    {
        Assert.Equal(json.Trim(), Cursors.Whole($"\uFEFF  {json} ", (ref cursor) => cursor.ReadRaw()).ToString(CultureInfo.InvariantCulture));
        Assert.Equal([json.Trim(), "2"], Cursors.Whole($"[ {json} ,2]", (ref cursor) => cursor.ReadList((ref item) => item.ReadRaw().ToString(CultureInfo.InvariantCulture))));
    }
}
