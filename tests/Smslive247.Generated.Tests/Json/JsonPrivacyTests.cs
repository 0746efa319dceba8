using Newtonsoft.Json;
using Smslive247.Json;
using Smslive247.Responses;
using Smslive247.V4;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Smslive247.Tests.Json;

/// <summary>Bodies contain phone numbers, texts and passwords: no exception quotes them.</summary>
public class JsonPrivacyTests
{
    [Theory]
    [InlineData("secret")]
    [InlineData("\"secret\"")]
    [InlineData("secret7")]
    [InlineData("""{"messageID":secret}""")]
    [InlineData("""{"messageID":"secret" secret}""")]
    [InlineData("""{"messageID":"secret\z"}""")]
    [InlineData("""{"messageID":"secret""")]
    [InlineData("""{"messageID":"m1","x":truesecret}""")]
    [InlineData("""{"messageID":"m1","x":"secret"}secret""")]
    [InlineData("""{"messageID":{"secret":"secret"}}""")]
    [InlineData("""{"MessageID":["secret"]}""")]
    [InlineData("""{"secret":"secret","x":"secret"}""")]
    [InlineData("""{"messageID":"m1","charged":"secret"}""")]
    [InlineData("""{"messageID":"m1","batchID":5551234567890.5}""")]
    [InlineData("""{"messageID":"m1","batchID":5551234567890e99}""")]
    [InlineData("""{"messageID":"m1","charged":5551234567890e99}""")]
    [InlineData("""{"messageID":"m1","charged":5551234567890secret}""")]
    [InlineData("""{"messageID":"m1","submitDate":"secret"}""")]
    [InlineData("""{"messageID":"m1","submitDate":5551234567890}""")]
    [InlineData("""{"messageID":"m1","reports":"secret"}""")]
    [InlineData("""{"messageID":"m1","reports":[{"status":["secret"]}]}""")]
    [InlineData("""{"messageID":"m1","reports":[5551234567890]}""")]
    public void Read_NotTheBody_QuotesNothingOfIt(string json)
    {
        AssertQuotesNothing(Cursors.Error(json, ModelReader.ReadAny<Message>));
        AssertQuotesNothing(Cursors.Error(json, ModelReader.ReadAny<MessageResponse>));
        AssertQuotesNothing(Cursors.Error($$"""{"data":{{json}}}""", ModelReader.ReadAny<MessageResponse>));
        AssertQuotesNothing(Cursors.Error($$"""{"data":[{{json}}]}""", ModelReader.ReadAny<MessageListResponse>));
        AssertQuotesNothing(Cursors.Error($"[{json}]", (ref cursor) => ListReader.Read(ref cursor, ModelReader.ReadAny<Message>)));
    }

    // Invalid JSON is reported by the serializer of the host.
    [Theory]
    [InlineData("""{"secret":"secret","x":"secret"}""")]
    [InlineData("""{"messageID":{"secret":"secret"}}""")]
    [InlineData("""{"messageID":"m1","batchID":5551234567890.5}""")]
    [InlineData("""{"messageID":"m1","charged":"secret"}""")]
    [InlineData("""{"messageID":"m1","submitDate":"secret"}""")]
    [InlineData("""{"messageID":"m1","reports":[{"status":["secret"]}]}""")]
    public void Deserialize_NotTheModel_QuotesNothingOfIt(string json)
    {
        AssertQuotesNothing(Assert.Throws<JsonFormatException>(() => JsonSerializer.Deserialize<Message>(json)));
        AssertQuotesNothing(Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Message>(json)));
    }

    private static void AssertQuotesNothing(Exception thrown)
    {
        Assert.Null(thrown.InnerException);
        Assert.DoesNotContain("secret", $"{thrown}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("555123", $"{thrown}", StringComparison.Ordinal);
    }
}
