using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

/// <summary>The envelope of the introduction, and the bare bodies of the deployed service.</summary>
public class EnvelopeReaderTests
{
    [Theory]
    [InlineData("""{"data":{"messageID":"m1"}}""")]
    [InlineData("""{"extra":1,"data":{"messageID":"m1"}}""")]
    [InlineData("""{"d\u0061ta":{"messageID":"m1"}}""")]
    [InlineData("""{"Data":{"messageID":"m1"}}""")]
    [InlineData("""{"data":{"messageID":"m0"},"data":{"messageID":"m1"}}""")]
    [InlineData("""{"messageID":"m1"}""")]
    [InlineData("\uFEFF  {\"messageID\":\"m1\"}")]
    [InlineData("""{"messageID":"m1","reports":[{"status":"x","data":1}]}""")]
    public void ReadBody_EnvelopeOrBare_IsRead(string json) => Assert.Equal("m1", Cursors.Whole(json, Body<MessageResponse>).Data.MessageId);

    // A body that is scanned before it is read is scanned to the fault.
    [Fact]
    public void ReadBody_FaultInABareBody_IsNamedAtItsPlace() =>
        Assert.Equal("The JSON is malformed (at byte 30).", Cursors.Error("""{"messageID":"m1","batchID":7,]}""", Body<MessageResponse>).Message);

    // A body that is read twice must not count its depth twice.
    [Fact]
    public void ReadBody_BareAtTheLimitOfDepth_IsRead()
    {
        var json = $$"""{"messageID":"m1","deep":{{new string('[', 63)}}{{new string(']', 63)}}}""";

        Assert.Equal("m1", Cursors.Whole(json, Body<MessageResponse>).Data.MessageId);
    }

    private static T Body<T>(ref JsonCursor json)
        where T : IResponseModel, new()
    {
        var body = new T();
        body.ReadBody(ref json);
        return body;
    }
}
