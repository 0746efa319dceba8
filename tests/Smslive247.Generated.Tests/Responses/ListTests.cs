using Newtonsoft.Json;
using Smslive247.V5;

namespace Smslive247.Tests.Responses;

/// <summary>Lists that come in one piece.</summary>
public class ListTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("X-Total-Count: 40\r\n", 40L)]
    public async Task ListGroupsAsync_BareList_IsAListWithItsResponse(string header, long? totalCount)
    {
        const string json = """[{"groupName":"a"},{"groupName":"b"}]""";
        await using var server = RawServer.Responding($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{header}Content-Length: {json.Length}\r\n\r\n{json}");
        using var client = new Smslive247Client(server.Options);

        var groups = await client.PhoneBook.ListGroupsAsync();

        Assert.Equal(["a", "b"], groups.Select(group => group.GroupName));
        Assert.Equal((2, "b", totalCount), (groups.Count, groups[1].GroupName, groups.TotalCount));
        Assert.Equal(200, (int)groups.GetResponse()!.StatusCode);
        Assert.All(groups, group => Assert.Same(groups.GetResponse(), group.GetResponse()));
    }

    [Fact]
    public void List_MadeByATest_HoldsWhatItWasGivenAndIsAnArrayInJson()
    {
        var list = new Smslive247List<ContactGroup>([new() { GroupName = "a" }], totalCount: 3);

        Assert.Equal((1, 3L, "a"), (list.Count, list.TotalCount, list[0].GroupName));
        Assert.Null(list.GetResponse());
        Assert.Equal("""[{"groupName":"a"}]""", JsonConvert.SerializeObject(list));
        Assert.Throws<ArgumentNullException>("items", () => new Smslive247List<ContactGroup>(null!));
    }
}
