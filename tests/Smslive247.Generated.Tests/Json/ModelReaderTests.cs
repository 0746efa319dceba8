using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

public class ModelReaderTests
{
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

    // No member of a report is required: an error message that comes with a success must not pass for one.
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":"Invalid key","code":401}""")]
    public void ReadBody_NoDocumentedMember_IsRefused(string json) =>
        Assert.StartsWith("The body has no documented member (at byte ", Cursors.Refused(json, ReadReport).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"status":"NEW","code":401}""")]
    [InlineData("""{"STATUS":"NEW"}""")]
    public void ReadBody_OneDocumentedMember_IsRead(string json) =>
        Assert.Equal("NEW", Cursors.Whole(json, ReadReport).Status?.Value);

    private static V5.DeliveryReport ReadReport(ref JsonCursor json)
    {
        var report = new V5.DeliveryReport();
        ((IResponseModel)report).ReadBody(ref json);
        return report;
    }
}
