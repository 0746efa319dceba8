using Newtonsoft.Json;
using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

/// <summary>Names in another case, because services change their naming policy. The exact spelling wins, and the other one is kept.</summary>
[Trait("Category", "Culture")]
public class LetterCaseTests
{
    [Theory]
    [InlineData("""{"MessageID":"m1","CHARGED":1.50,"batchid":7}""")]
    [InlineData("""{"\u004dessageID":"m1","Ch\u0041rged":1.50,"BATCHID":7.0}""")]
    [InlineData("""{"charged":2,"messageID":"m2","messageID":"m1","Batchid":8,"charged":1.50,"BatchID":7}""")]
    public void Read_OtherCaseOnly_IsTheMember(string json) => AssertRead(json, """{"batchID":7,"messageID":"m1","charged":1.50}""");

    [Theory]
    [InlineData("""{"messageID":"m1","MessageID":[ 2 ]}""")]
    [InlineData("""{"MessageID":[ 2 ],"messageID":"m1"}""")]
    [InlineData("""{"MessageID":[ 2 ],"messageID":"m0","messageID":"m1"}""")]
    [InlineData("""{"messageID":"m0","MessageID":1,"messageID":"m1","MessageID":[ 2 ]}""")]
    public void Read_TwoSpellings_TheExactOneWins(string json) => AssertRead(json, """{"messageID":"m1","MessageID":[ 2 ]}""");

    [Fact]
    public void Read_ThreeSpellings_TheExactOneWinsWhereverItStands()
    {
        (string Name, string Value)[] members = [("messageID", "\"m1\""), ("MessageID", "\"m2\""), ("MESSAGEID", "null")];
        foreach (var order in new[] { "012", "021", "102", "120", "201", "210" }.Select(order => order.Select(index => members[index - '0']).ToArray()))
        {
            var message = Read($"{{{string.Join(',', order.Select(member => $"\"{member.Name}\":{member.Value}"))}}}");

            Assert.Equal("m1", message.MessageId);
            Assert.Equal(order.Where(member => member.Name != "messageID"), message.AdditionalProperties!.Select(pair => (pair.Key, pair.Value.ToString(Formatting.None))));
        }
    }

    [Fact]
    public void Read_NestedObjects_EachHaveTheirOwnSpellings() => AssertRead(
        """{"Reports":[{"Status":"DELIVRD","n":1},{"STATUS":1,"status":"EXPIRED"},{"status":"NEW","Status":2}],"MESSAGEID":"m1"}""",
        """{"messageID":"m1","reports":[{"status":"DELIVRD","n":1},{"status":"EXPIRED","STATUS":1},{"status":"NEW","Status":2}]}""");

    [Theory]
    [InlineData("""{"a":{ "A":1e400 },"MESSAGEID":"m1","b":"\u0041","reports":[],"messageIDs":1,"A":2,"batchId":7}""")]
    [InlineData("""{"a":{ "A":1e400 },"b":"\u0041","batchID":7,"messageIDs":1,"A":2,"Reports":[],"MESSAGEID":"m1"}""")]
    public void Read_UnknownMembers_StayAsTheyAre(string json) =>
        AssertRead(json, """{"batchID":7,"messageID":"m1","reports":[],"a":{ "A":1e400 },"b":"\u0041","messageIDs":1,"A":2}""");

    [Theory]
    [InlineData("""{"Data":{"messageID":"m1"}}""", """{"data":{"messageID":"m1"}}""")]
    [InlineData("""{"DATA":7,"data":{"MessageID":"m1"}}""", """{"data":{"messageID":"m1"},"DATA":7}""")]
    [InlineData("""{"data":{"messageID":"m1"},"Data":{"messageID":"m2"}}""", """{"data":{"messageID":"m1"},"Data":{"messageID":"m2"}}""")]
    [InlineData("""{"MessageID":"m1"}""", """{"data":{"messageID":"m1"}}""")]
    public void ReadBody_Envelope_IsReadByTheSameRule(string json, string expected) => AssertRead<MessageResponse>(json, expected);

    [Theory]
    [InlineData("""{"Paging":{"PageNo":1,"pageSize":20,"PageSize":null},"DATA":[{"MessageID":"m1"}]}""", """{"data":[{"messageID":"m1"}],"paging":{"pageNo":1,"pageSize":20,"PageSize":null}}""")]
    [InlineData("""{"Paging":7,"data":[],"Data":8,"paging":{"pageNo":1,"pageSize":20}}""", """{"data":[],"paging":{"pageNo":1,"pageSize":20},"Paging":7,"Data":8}""")]
    public void ReadBody_ListEnvelope_IsReadByTheSameRule(string json, string expected) => AssertRead<MessageListResponse>(json, expected);

    [Theory]
    [InlineData("""{"MessageID":true}""", "'messageID': text is expected.")]
    [InlineData("""{"MessageID":true,"messageID":null}""", "'messageID': text is expected (at byte 30).")]
    [InlineData("""{"x":1,"MessageID":"m1","Charged":"x","batchID":7}""", "'charged': a decimal number is expected.")]
    [InlineData("""{"BatchID":1,"messageIDs":"m1"}""", "'messageID' is missing from the object that ends here (at byte 30).")]
    [InlineData("""{"MessageID":"m1","x":[}""", "The JSON is malformed (at byte 23).")]
    public void Read_Fault_IsNamedAtItsPlaceIfThatIsKnown(string json, string expected) => Assert.Equal(expected, Cursors.Error(json, ModelReader.ReadAny<Message>).Message);

    // Letters that are equal only in some culture, or by full case folding, are different names.
    [Theory]
    [InlineData("messageıD")]
    [InlineData("messageİD")]
    [InlineData("meſſageID")]
    [InlineData("ＭessageID")]
    [InlineData("message\u00ADID")]
    public void Read_OtherLetters_AreAnotherName(string name) => Cursors.Error($$"""{"{{name}}":"m1"}""", ModelReader.ReadAny<Message>);

    private static Message Read(string json) => Cursors.Whole(json, ModelReader.ReadAny<Message>);

    private static void AssertRead(string json, string expected) => Assert.Equal(expected, JsonConvert.SerializeObject(Read(json)));

    private static void AssertRead<T>(string json, string expected)
        where T : class, IResponseModel, new() => Assert.Equal(expected, JsonConvert.SerializeObject(Cursors.Whole(json, ModelReader.ReadAny<T>)));
}
