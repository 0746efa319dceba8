using Smslive247.V4;

namespace Smslive247.Tests.Requests;

/// <summary>What is not a GET carries content, were it empty: without it, SocketsHttpHandler repeats the request by itself.</summary>
[Trait("Category", "Culture")]
public class RequestContentTests
{
    [Fact]
    public async Task PauseAsync_PostWithoutBody_SendsEmptyContent()
    {
        await using var server = RawServer.Answering(RawAnswer.NoContent);
        using var client = new Smslive247Client(server.Options);

        await client.Batches.PauseAsync(7);

        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /api/v4/sms/batch/7/pause", request.Line);
        Assert.Equal("0", request.Header("Content-Length"));
        Assert.Null(request.Header("Content-Type"));
    }

    [Fact]
    public async Task DeleteAsync_DeleteWithoutBody_SendsEmptyContent()
    {
        await using var server = RawServer.Answering(RawAnswer.NoContent);
        using var client = new Smslive247Client(server.Options);

        await client.Batches.DeleteAsync(7);

        var request = Assert.Single(server.Requests);
        Assert.Equal("DELETE /api/v4/sms/batch/7", request.Line);
        Assert.Equal("0", request.Header("Content-Length"));
    }

    [Fact]
    public async Task GetAsync_Get_HasNoContent()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        using var client = new Smslive247Client(server.Options);

        await client.Messages.GetAsync("m1");

        var request = Assert.Single(server.Requests);
        Assert.Null(request.Header("Content-Length"));
        Assert.Equal("application/json", request.Header("Accept"));
    }

    [Fact]
    public async Task SendAsync_Body_IsJsonOfKnownLengthWithoutNulls()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        using var client = new Smslive247Client(server.Options);

        await client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = "Ẹ kú \"ọ̀la\" 😀\n", MobileNumber = "2348030000001" });

        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /api/v4/sms", request.Line);
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal("""{"senderID":"SHOP","messageText":"Ẹ kú \"ọ̀la\" 😀\n","mobileNumber":"2348030000001"}""", request.Text);
        Assert.Equal($"{request.Body.Length}", request.Header("Content-Length"));
    }

    [Fact]
    public async Task SendAsync_DateAndUnknownMember_GoOutAsTheyAre()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v4/sms", """{"data":{"messageID":"m1"}}""");
        using var client = new Smslive247Client(service.Options);

        await client.Messages.SendAsync(new()
        {
            SenderId = "SHOP",
            MessageText = "Hi",
            MobileNumber = "2348030000001",
            DeliveryTime = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(1)),
            AdditionalProperties = new Dictionary<string, Newtonsoft.Json.Linq.JToken> { ["flash"] = true },
        });

        Assert.Equal(
            """{"senderID":"SHOP","messageText":"Hi","mobileNumber":"2348030000001","deliveryTime":"2024-05-31T10:00:00+01:00","flash":true}""",
            Assert.Single(service.Requests).Body);
    }

    [Fact]
    public async Task CreateGroupAsync_List_IsABareArray()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v4/phonebook/groups/friends", """{"data":{"phoneNumber":"1"}}""");
        using var client = new Smslive247Client(service.Options);

        await client.PhoneBook.CreateGroupAsync("friends", ["2348030000001", "2348030000002"]);

        Assert.Equal("""["2348030000001","2348030000002"]""", Assert.Single(service.Requests).Body);
    }
}
