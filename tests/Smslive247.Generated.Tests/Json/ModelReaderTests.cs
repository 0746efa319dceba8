using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

public class ModelReaderTests
{
    [Fact]
    public void Read_Members_InAnyOrderAndSpelledWithEscapes()
    {
        var message = Read("""{"charged":4.35,"\u006dessageID":"m1","batch\u0049D":9007199254740993,"submitDate":"2024-05-31T10:00:00"}""");

        Assert.Equal("m1", message.MessageId);
        Assert.Equal(9007199254740993, message.BatchId);
        Assert.Equal(4.35m, message.Charged);
        Assert.Equal(TimeSpan.FromHours(1), message.SubmitDate!.Value.Offset);
        Assert.Null(message.AdditionalProperties);
    }

    [Fact]
    public void Read_MemberTwice_TheLastWins()
    {
        var message = Read("""{"messageID":"m1","messageID":"m2","x":1,"x":[2]}""");

        Assert.Equal("m2", message.MessageId);
        Assert.Equal("[2]", message.AdditionalProperties!["x"].ToString());
    }

    [Fact]
    public void Read_UnknownMembers_KeepTheirExactJson()
    {
        var message = Read("""{"messageID":"m1","price":1.10,"sent":"2024-05-31T10:00:00+05:00","\u0065tc":{ "b":1e400,"a":[ ] },"MessageIds":null}""");

        var unknown = message.AdditionalProperties!.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal(["price", "sent", "etc", "MessageIds"], unknown.Keys);
        Assert.Equal(["1.10", "\"2024-05-31T10:00:00+05:00\"", """{ "b":1e400,"a":[ ] }""", "null"], unknown.Values);
    }

    [Fact]
    public void Read_NestedUnknownMembers_StayWithTheirObject()
    {
        var message = Read("""{"messageID":"m1","reports":[{"status":"DELIVRD","n":1},{"status":"NEW","n":2}],"n":3}""");

        Assert.Equal(["1", "2"], message.Reports!.Select(report => report.AdditionalProperties!["n"].ToString()));
        Assert.Equal("3", message.AdditionalProperties!["n"].ToString());
        Assert.Equal("NEW", message.Reports![1].Status?.Value);
    }

    [Theory]
    [InlineData("{}", "'messageID' is missing")]
    [InlineData("""{"messageIDs":"m1"}""", "'messageID' is missing")]
    [InlineData("""{"messageID":null}""", "text is expected")]
    [InlineData("""{"messageID":"m1","charged":"4.35"}""", "a decimal number is expected")]
    [InlineData("""{"messageID":"m1","reports":{}}""", "an array is expected")]
    [InlineData("""{"messageID":"m1","reports":[null]}""", "an object is expected")]
    [InlineData("[]", "an object is expected")]
    [InlineData("null", "an object is expected")]
    public void Read_NotTheModel_IsRefused(string json, string expected) =>
        Assert.Contains(expected, Cursors.Refused(json, ModelReader.ReadAny<Message>).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NullWhereItMayBe_IsNull()
    {
        var message = Read("""{"messageID":"m1","batchID":null,"senderID":null,"submitDate":null,"charged":null,"reports":null}""");

        Assert.Null(message.BatchId ?? (object?)message.SenderId ?? message.SubmitDate ?? message.Charged ?? (object?)message.Reports);
    }

    private static Message Read(string json) => Cursors.Whole(json, ModelReader.ReadAny<Message>);
}
