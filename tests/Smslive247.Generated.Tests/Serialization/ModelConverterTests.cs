using Newtonsoft.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Serialization;

/// <summary>Models that a host keeps as JSON, with Newtonsoft's own serializer.</summary>
[Trait("Category", "Culture")]
public class ModelConverterTests
{
    [Fact]
    public void DeserializeObject_Model_ReadsAsTheClientsDo()
    {
        var message = JsonConvert.DeserializeObject<Message>("""{"messageID":17,"submitDate":"2024-05-31T10:00:00","reports":[{"status":"NEW"}],"x":[1]}""")!;

        Assert.Equal("17", message.MessageId);
        Assert.Equal("2024-05-31T10:00:00.0000000+01:00", message.SubmitDate!.Value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal("NEW", message.Reports!.Single().Status?.Value);
        Assert.Equal("[1]", message.AdditionalProperties!["x"].ToString());
    }

    [Fact]
    public void DeserializeObject_RequestsAndEnvelopes_AreReadAlike()
    {
        var request = JsonConvert.DeserializeObject<SendMessageRequest>("""{"deliveryTime":"2024-05-31T10:00:00","x":"2024-05-31T10:00:00+05:00","y":1.10}""")!;
        var bare = JsonConvert.DeserializeObject<MessageResponse>("""{"messageID":"m1"}""")!;

        Assert.Equal(TimeSpan.FromHours(1), request.DeliveryTime!.Value.Offset);
        Assert.Equal(["\"2024-05-31T10:00:00+05:00\"", "1.10"], request.AdditionalProperties!.Values.Select(value => $"{value}"));
        Assert.Equal("m1", bare.Data.MessageId);
        Assert.Null(JsonConvert.DeserializeObject<SendMessageRequest>("null"));
    }

    [Fact]
    public void DeserializeObject_Siblings_AreReadAsTheHostWants()
    {
        var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.DateTimeOffset };

        var pair = JsonConvert.DeserializeObject<(Message Message, object Date)>("""{"Item1":{"messageID":"m1"},"Item2":"2024-05-31T10:00:00+05:00"}""", settings);

        Assert.Equal("m1", pair.Message.MessageId);
        Assert.Equal(TimeSpan.FromHours(5), Assert.IsType<DateTimeOffset>(pair.Date).Offset);
    }

    // Newtonsoft's reader makes a date of any text that looks like one, in the zone of the machine, and a double of any number.
    [Fact]
    public void Newtonsoft_RoundTrip_ChangesNothing()
    {
        const string Json =
            """{"batchID":7,"messageID":"2024-05-31T10:00:00+05:00","submitDate":"2024-05-31T10:00:00.123+05:00","charged":12345678901234567.89,"reports":[{"status":"DELIVRD"}],"x":{"y":1.10}}""";

        var message = JsonConvert.DeserializeObject<Message>(Json);

        Assert.Equal(Json, JsonConvert.SerializeObject(message));
    }

    [Theory]
    [InlineData("""{"charged":1}""")]
    [InlineData("""{"messageID":"m1","charged":"x"}""")]
    [InlineData("[]")]
    public void DeserializeObject_NotTheModel_IsNewtonsoftsException(string json) =>
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Message>(json));
}
