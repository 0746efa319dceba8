using System.Text.Json;
using System.Text.Json.Serialization;
using Smslive247.V5;

namespace Smslive247.Tests;

/// <summary>Serializers that are generated at build time read no attribute of a type that is not public.</summary>
public partial class SourceGeneratedJsonTests
{
    [Fact]
    public void Serialize_GeneratedContext_KnowsTheTypes()
    {
        var page = new Page<Message>([new() { MessageId = "m1" }], 1, 20);

        Assert.Equal(JsonSerializer.Serialize(page), JsonSerializer.Serialize(page, HostJson.Default.PageMessage));
        Assert.Equal("""[{"groupName":"a"}]""", JsonSerializer.Serialize(new([new() { GroupName = "a" }]), HostJson.Default.Smslive247ListContactGroup));
        Assert.Equal("""{"messageText":"Hi"}""", JsonSerializer.Serialize(new() { MessageText = "Hi" }, HostJson.Default.SendMessageRequest));
        Assert.Equal("Hi", JsonSerializer.Deserialize("""{"messageText":"Hi"}""", HostJson.Default.SendMessageRequest)!.MessageText);
        Assert.Equal(DeliveryStatus.Expired, JsonSerializer.Deserialize("\"EXPIRED\"", HostJson.Default.DeliveryStatus));
    }

    [Fact]
    public void CanConvert_TypesOfOthers_IsFalse()
    {
        var converter = new Smslive247JsonConverter();

        Assert.True(converter.CanConvert(typeof(Message)));
        Assert.All(
            [typeof(string), typeof(int), typeof(List<Message>), typeof(Page<>), typeof(IMessagesClient), typeof(Smslive247Response), typeof(SmsTextCount)],
            type => Assert.False(converter.CanConvert(type)));
        Assert.Null(converter.CreateConverter(typeof(string), JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => converter.CanConvert(null!));
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Page<Message>))]
    [JsonSerializable(typeof(Smslive247List<ContactGroup>))]
    [JsonSerializable(typeof(SendMessageRequest))]
    [JsonSerializable(typeof(DeliveryStatus))]
    private sealed partial class HostJson : JsonSerializerContext;
}
