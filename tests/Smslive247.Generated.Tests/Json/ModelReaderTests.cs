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
}
