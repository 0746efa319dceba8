namespace Smslive247.Tests.Requests;

/// <summary>Every request except GET has content, even if empty: otherwise SocketsHttpHandler repeats it.</summary>
[Trait("Category", "Culture")]
public class RequestContentTests
{
    [Fact]
    public async Task PauseAsync_PostWithoutBody_SendsEmptyContent()
    {
        var request = await OneCall.RequestAsync(client => client.Batches.PauseAsync(7), RawHttp.NoContent);

        Assert.Equal("POST /api/v4/sms/batch/7/pause", request.Line);
        Assert.Equal(("0", null), (request.Header("Content-Length"), request.Header("Content-Type")));
    }

    [Fact]
    public async Task DeleteAsync_DeleteWithoutBody_SendsEmptyContent()
    {
        var request = await OneCall.RequestAsync(client => client.Batches.DeleteAsync(7), RawHttp.NoContent);

        Assert.Equal(("DELETE /api/v4/sms/batch/7", "0"), (request.Line, request.Header("Content-Length")));
    }

    [Fact]
    public async Task GetAsync_Get_HasNoContent()
    {
        var request = await OneCall.RequestAsync(client => client.Messages.GetAsync("m1"));

        Assert.Equal((null, "application/json"), (request.Header("Content-Length"), request.Header("Accept")));
    }

    [Fact]
    public async Task SendAsync_Body_IsJsonOfKnownLengthWithoutNulls()
    {
        var message = OneCall.Request;
        message.MessageText = "Ẹ kú \"ọ̀la\" 😀\n";

        var request = await OneCall.RequestAsync(client => client.Messages.SendAsync(message));

        Assert.Equal("POST /api/v4/sms", request.Line);
        Assert.Equal("""{"senderID":"SHOP","messageText":"Ẹ kú \"ọ̀la\" 😀\n","mobileNumber":"2348030000001"}""", request.Text);
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal($"{request.Body.Length}", request.Header("Content-Length"));
    }

    [Fact]
    public async Task SendAsync_DateAndUnknownMember_AreSentAsTheyAre()
    {
        var message = OneCall.Request;
        message.DeliveryTime = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(1));
        message.AdditionalProperties = new Dictionary<string, JToken> { ["flash"] = true };

        var request = await OneCall.RequestAsync(client => client.Messages.SendAsync(message));

        Assert.EndsWith(""","deliveryTime":"2024-05-31T10:00:00+01:00","flash":true}""", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateGroupAsync_List_IsABareArray()
    {
        var request = await OneCall.RequestAsync(
            client => client.PhoneBook.CreateGroupAsync("friends", ["2348030000001", "2348030000002"]),
            RawHttp.Json("""{"data":{"phoneNumber":"1"}}"""));

        Assert.Equal("""["2348030000001","2348030000002"]""", request.Text);
    }
}
