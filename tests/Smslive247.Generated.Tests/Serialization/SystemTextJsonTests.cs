using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Smslive247.V5;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Smslive247.Tests.Serialization;

/// <summary>Hosts on ASP.NET write with System.Text.Json what the clients read: the same JSON, escaped as the host's encoder does.</summary>
[Trait("Category", "Culture")]
public class SystemTextJsonTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> Hosts = new()
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["own"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString },
    };

    public static IEnumerable<object[]> Types =>
        from type in GeneratedTypes.Models.Concat(GeneratedTypes.Lists) from host in Hosts.Keys select new object[] { type, host };

    [Fact]
    public void Types_Found_AreOfEachKindAndVersion()
    {
        var names = GeneratedTypes.Models.Concat(GeneratedTypes.Lists).Select(type => $"{type.Namespace}.{type.Name}").ToArray();

        Assert.InRange(names.Length, 80, 1000);
        Assert.All(
            [
                "V4.Message", "V4.MessageListResponse", "V4.SendMessageRequest", "V4.BatchStatus",
                "V5.Message", "V5.SendMessageRequest", "V5.BatchStatus", "Page`1", "Smslive247List`1",
            ],
            name => Assert.Contains($"Smslive247.{name}", names));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Serialize_EveryMemberIsSet_IsTheJsonOfNewtonsoftAndReadsBack(Type type, string host)
    {
        var value = new Filling().Of(type);
        var expected = JsonConvert.SerializeObject(value);

        var json = JsonSerializer.Serialize(value, type, Hosts[host]);
        var back = JsonSerializer.Deserialize(json, type, Hosts[host]);

        Assert.True(AreEqual(expected, json), json);
        Assert.IsType(type, back);
        Assert.Equal(expected, JsonConvert.SerializeObject(back));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Serialize_NothingIsSet_LeavesOutWhatIsNull(Type type, string host)
    {
        if (type.IsGenericType)
        {
            return;
        }

        var value = Activator.CreateInstance(type);

        var json = JsonSerializer.Serialize(value, type, Hosts[host]);

        Assert.True(AreEqual(JsonConvert.SerializeObject(value), json), json);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_Null_IsNull(Type type, string host)
    {
        var nullable = type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;

        Assert.Null(JsonSerializer.Deserialize("null", nullable, Hosts[host]));
        Assert.Equal("null", JsonSerializer.Serialize((object?)null, nullable, Hosts[host]));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_AnotherKindOfValue_IsTheExceptionThatHostsKnow(Type type, string host)
    {
        var thrown = Assert.ThrowsAny<System.Text.Json.JsonException>(() => JsonSerializer.Deserialize("""true""", type, Hosts[host]));

        Assert.NotEqual("", thrown.Message);
    }

    [Fact]
    public void Serialize_WithinAHostsType_KeepsItsNamesAndTheHostHasHis()
    {
        var host = new Order(7, new() { MessageId = "m1", PhoneNumber = "1" }, DeliveryStatus.Delivered, null, new Page<Message>([], 1, 20));

        var json = JsonSerializer.Serialize(host, JsonSerializerOptions.Web);

        Assert.Equal(
            $$$"""{"orderNo":7,"sent":{{{JsonConvert.SerializeObject(host.Sent)}}},"status":"DELIVRD","before":null,"page":{"items":[],"pageNo":1,"pageSize":20,"hasNextPage":false}}""",
            json);
        Assert.Equal(host with { Sent = null!, Page = null! }, JsonSerializer.Deserialize<Order>(json, JsonSerializerOptions.Web)! with { Sent = null!, Page = null! });
    }

    /// <summary>Whether both are the same JSON, however its texts are escaped and its numbers spelled.</summary>
    private static bool AreEqual(string left, string right) => JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));

    private sealed record Order(int OrderNo, Message Sent, DeliveryStatus? Status, BatchStatus? Before, Page<Message> Page);
}
