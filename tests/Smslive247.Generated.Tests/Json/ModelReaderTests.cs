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
    public void Read_NotTheModel_IsRejected(string json, string expected) =>
        Assert.Contains(expected, Cursors.Error(json, ModelReader.ReadAny<Message>).Message, StringComparison.Ordinal);

    // No member of a report is required, but an error message with a success status is not a report.
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":"Invalid key","code":401}""")]
    public void ReadBody_NoDocumentedMember_IsRejected(string json) =>
        Assert.StartsWith("The body has no documented member (at byte ", Cursors.Error(json, ReadReport).Message, StringComparison.Ordinal);

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
