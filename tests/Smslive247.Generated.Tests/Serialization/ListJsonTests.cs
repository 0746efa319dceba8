using Newtonsoft.Json;
using Smslive247.V5;
using JsonFault = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;
using JsonSerializerOptions = System.Text.Json.JsonSerializerOptions;

namespace Smslive247.Tests.Serialization;

/// <summary>Pages and lists as JSON, which are no types of the documents.</summary>
[Trait("Category", "Culture")]
public class ListJsonTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"pageNo":1,"pageSize":20}""")]
    [InlineData("""{"items":[],"pageSize":20}""")]
    [InlineData("""{"items":[],"pageNo":1}""")]
    public void Deserialize_PageWithoutARequiredMember_ReportsIt(string json)
    {
        var thrown = Assert.ThrowsAny<JsonFault>(() => JsonSerializer.Deserialize<Page<Message>>(json));

        Assert.Contains("missing required properties", thrown.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonFault>(() => Smslive247Json.Deserialize<Page<Message>>(json));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"items":{},"pageNo":1,"pageSize":20}""")]
    [InlineData("""{"items":[],"pageNo":"1","pageSize":20}""")]
    [InlineData("""{"items":[],"pageNo":1,"pageSize":1.5}""")]
    [InlineData("""{"items":[],"pageNo":1,"pageSize":20,"totalPages":3000000000}""")]
    [InlineData("""{"items":[{}],"pageNo":1,"pageSize":20}""")]
    [InlineData("""{"items":[null],"pageNo":1,"pageSize":20}""")]
    [InlineData("""{"items":null,"pageNo":1,"pageSize":20}""")]
    public void Deserialize_PageOfAnotherShape_IsRejected(string json)
    {
        Assert.ThrowsAny<JsonFault>(() => JsonSerializer.Deserialize<Page<Message>>(json));
        Assert.ThrowsAny<JsonFault>(() => Smslive247Json.Deserialize<Page<Message>>(json));
    }

    [Fact]
    public void Deserialize_ListWithNull_IsRejectedOnlyForModels()
    {
        Assert.ThrowsAny<JsonFault>(() => JsonSerializer.Deserialize<Smslive247List<Message>>("[null]"));
        Assert.Equal([null], JsonSerializer.Deserialize<Smslive247List<string?>>("[null]")!);
    }

    [Fact]
    public void Collection_OfAList_CanBeCopiedAndNotChanged()
    {
        ICollection<int> list = new Smslive247List<int>([1, 2, 3]);
        var copy = new int[4];

        list.CopyTo(copy, 1);

        Assert.Equal([0, 1, 2, 3], copy);
        Assert.Throws<ArgumentException>(() => list.CopyTo(copy, 2));
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list.Add(4));
        Assert.Throws<NotSupportedException>(list.Clear);
    }

    [Fact]
    public void Deserialize_PageWithMore_LeavesOutWhatItDoesNotKnow()
    {
        var page = JsonSerializer.Deserialize<Page<Message>>("""{"more":{"items":[1]},"totalCount":3000000000,"items":[{"messageID":"m1"}],"pageSize":20,"pageNo":3,"totalPages":null,"hasNextPage":true}""")!;

        Assert.Equal(("m1", 3, 20, 3_000_000_000L, null), (page.Items.Single().MessageId, page.PageNo, page.PageSize, page.TotalCount, page.TotalPages));
    }

    // The host's serializer decides which members of its own types go out, and how they are called.
    [Fact]
    public void Serialize_PagesAndListsOfTheHostsTypes_FollowsItsRules()
    {
        Order[] orders = [new() { Number = 1, Secret = "s3cret" }];

        var page = JsonSerializer.Serialize(new Page<Order>(orders, 1, 20, 1), JsonSerializerOptions.Web);
        var list = JsonSerializer.Serialize(new Smslive247List<Order>(orders), JsonSerializerOptions.Web);

        Assert.Equal("""{"items":[{"no":1,"madeBy":null}],"pageNo":1,"pageSize":20,"totalCount":1,"hasNextPage":false}""", page);
        Assert.Equal("""[{"no":1,"madeBy":null}]""", list);
        Assert.Equal(1, JsonSerializer.Deserialize<Page<Order>>(page, JsonSerializerOptions.Web)!.Items.Single().Number);
        Assert.Equal(1, JsonSerializer.Deserialize<Smslive247List<Order>>(list, JsonSerializerOptions.Web)!.Single().Number);
    }

    // Pages of what a host made of the items.
    [Fact]
    public void Serialize_PagesAndListsOfOthers_AreReadAndWrittenToo()
    {
        var page = new Page<string>(["2024-05-31T10:00:00Z"], 2, 20, 21);
        var json = JsonSerializer.Serialize(page);

        Assert.Equal("""{"items":["2024-05-31T10:00:00Z"],"pageNo":2,"pageSize":20,"totalCount":21,"hasNextPage":false}""", json);
        Assert.Equal(JsonConvert.SerializeObject(page), json);
        Assert.Equal((2, 20, 21L, page.Items[0]), JsonSerializer.Deserialize<Page<string>>(json) is { } back ? (back.PageNo, back.PageSize, back.TotalCount, back.Items[0]) : default);
        Assert.Equal([1, 2], JsonSerializer.Deserialize<Smslive247List<int>>(JsonSerializer.Serialize(new Smslive247List<int>([1, 2])))!);
    }

    private sealed class Order
    {
        [System.Text.Json.Serialization.JsonPropertyName("no")]
        public int Number { get; init; }

        public string? MadeBy { get; init; }

        [System.Text.Json.Serialization.JsonIgnore]
        public string Secret { get; init; } = "";
    }

    [Fact]
    public void Newtonsoft_PagesAndLists_AreReadAndWrittenToo()
    {
        var page = JsonConvert.SerializeObject(new Page<Message>([new() { MessageId = "m1" }], 2, 20, totalPages: 4));
        var list = JsonConvert.SerializeObject(new Smslive247List<ContactGroup>([new() { GroupName = "a" }]));

        Assert.Equal(page, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Page<Message>>(page)));
        Assert.Equal(list, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Smslive247List<ContactGroup>>(list)));
    }
}
