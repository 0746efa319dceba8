using System.Text.Json;
using System.Text.Json.Serialization;
using Smslive247.V5;

namespace Smslive247.Tests.Serialization;

/// <summary>Serializers that are generated at build time read no attribute of a type that is not public.</summary>
public partial class SourceGeneratedJsonTests
{
    [Fact]
    public void Serialize_GeneratedContext_HasTheTypes()
    {
        var page = new Page<Message>([new() { MessageId = "m1" }], 1, 20);

        Assert.Equal(JsonSerializer.Serialize(page), JsonSerializer.Serialize(page, HostJson.Default.PageMessage));
        Assert.Equal("""[{"groupName":"a"}]""", JsonSerializer.Serialize(new([new() { GroupName = "a" }]), HostJson.Default.Smslive247ListContactGroup));
        Assert.Equal("""{"messageText":"Hi"}""", JsonSerializer.Serialize(new() { MessageText = "Hi" }, HostJson.Default.SendMessageRequest));
        Assert.Equal("Hi", JsonSerializer.Deserialize("""{"messageText":"Hi"}""", HostJson.Default.SendMessageRequest)!.MessageText);
        Assert.Equal(DeliveryStatus.Expired, JsonSerializer.Deserialize("\"EXPIRED\"", HostJson.Default.DeliveryStatus));
    }

    // For native AOT: the converters of pages and lists need no run-time code generation.
    [Fact]
    public void Serialize_PagesAndListsOfTheHostsTypes_IncludesThem()
    {
        var page = JsonSerializer.Serialize(new([new("a")], 1, 20, 1), HostJson.Default.PageOrder);
        var list = JsonSerializer.Serialize(new([new("a")]), HostJson.Default.Smslive247ListOrder);

        Assert.Equal("""{"items":[{"no":"a"}],"pageNo":1,"pageSize":20,"totalCount":1,"hasNextPage":false}""", page);
        Assert.Equal("""[{"no":"a"}]""", list);
        Assert.Equal(new("a"), JsonSerializer.Deserialize(page, HostJson.Default.PageOrder)!.Items.Single());
        Assert.Equal(new("a"), JsonSerializer.Deserialize(list, HostJson.Default.Smslive247ListOrder)!.Single());
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Page<Message>))]
    [JsonSerializable(typeof(Smslive247List<ContactGroup>))]
    [JsonSerializable(typeof(SendMessageRequest))]
    [JsonSerializable(typeof(DeliveryStatus))]
    [JsonSerializable(typeof(Page<Order>))]
    [JsonSerializable(typeof(Smslive247List<Order>))]
    private sealed partial class HostJson : JsonSerializerContext;

    private sealed record Order(string No);
}
