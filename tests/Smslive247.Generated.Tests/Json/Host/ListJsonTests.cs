using Newtonsoft.Json;
using Smslive247.V5;
using JsonFault = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Smslive247.Tests;

/// <summary>Pages and lists as JSON, which are no types of the documents.</summary>
public class ListJsonTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"pageNo":1,"pageSize":20}""")]
    [InlineData("""{"items":[],"pageSize":20}""")]
    [InlineData("""{"items":[],"pageNo":1}""")]
    public void Deserialize_PageWithoutWhatMakesIt_SaysThatAMemberIsMissing(string json)
    {
        var ours = Assert.Throws<JsonFault>(() => JsonSerializer.Deserialize<Page<Message>>(json));

        Assert.StartsWith("Page`1: 'items', 'pageNo' or 'pageSize' is missing from the object that ends here (at byte ", ours.Message, StringComparison.Ordinal);
    }

    // Pages of what a host made of the items.
    [Fact]
    public void Serialize_PagesAndListsOfOthers_AreReadAndWrittenToo()
    {
        var page = new Page<string>(["2024-05-31T10:00:00+05:00"], 2, 20, 21);
        var json = JsonSerializer.Serialize(page);

        Assert.Equal("""{"items":["2024-05-31T10:00:00+05:00"],"pageNo":2,"pageSize":20,"totalCount":21,"hasNextPage":false}""", json);
        Assert.Equal(JsonConvert.SerializeObject(page), json);
        Assert.Equal((2, 20, 21L, page.Items[0]), JsonSerializer.Deserialize<Page<string>>(json) is { } back ? (back.PageNo, back.PageSize, back.TotalCount, back.Items[0]) : default);
        Assert.Equal([1, 2], JsonSerializer.Deserialize<Smslive247List<int>>(JsonSerializer.Serialize(new Smslive247List<int>([1, 2])))!);
        Assert.Equal("Page`1: A member is missing (before line 1, position 2).", Assert.Throws<JsonFault>(() => JsonSerializer.Deserialize<Page<string>>("{}")).Message);
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
