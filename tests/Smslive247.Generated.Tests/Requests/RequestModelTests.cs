using Newtonsoft.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Requests;

[Trait("Category", "Culture")]
public class RequestModelTests
{
    [Theory]
    [InlineData("S", null, "1", "MessageText")]
    [InlineData("S", "T", null, "MobileNumber")]
    public async Task SendAsync_RequiredMemberIsNull_NamesItUnsent(string? senderId, string? text, string? number, string missing)
    {
        var request = new SendMessageRequest { SenderId = senderId!, MessageText = text!, MobileNumber = number! };

        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.SendAsync(request));

        Assert.Contains($"SendMessageRequest.{missing} is required", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(missing, thrown.ParamName);
    }

    // A text cut at 160 may end in half an emoji; it went out as a replacement character.
    [Fact]
    public async Task SendAsync_TextEndsInHalfAnEmoji_ThrowsUnsentAndUnquoted()
    {
        var request = new SendMessageRequest { SenderId = "S", MessageText = "Hello \U0001F600"[..7], MobileNumber = "1" };

        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.SendAsync(request));

        Assert.Equal("request", thrown.ParamName);
        Assert.Contains("lone surrogate", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Hello", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_RequestIsNull_ThrowsUnsent()
    {
        var thrown = await OneCall.UnsentAsync<ArgumentNullException>(client => client.Messages.SendAsync(null!));

        Assert.Equal("request", thrown.ParamName);
    }

    // Sinch: listing changed the caller's request object. infobip: the same request could not be sent twice.
    [Fact]
    public async Task SendAsync_SameRequestTwice_IsUnchangedAndSentTwiceAlike()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v4/sms", """{"data":{"messageID":"m1"}}""");
        using var client = new Smslive247Client(service.Options);
        var request = new SendMessageRequest { SenderId = "SHOP", MessageText = "Hi", MobileNumber = "2348030000001", Route = "dnd" };
        var before = JsonConvert.SerializeObject(request);

        await client.Messages.SendAsync(request);
        await client.Messages.SendAsync(request);

        Assert.Equal(before, JsonConvert.SerializeObject(request));
        Assert.Equal([before, before], service.Requests.Select(sent => sent.Body));
    }
}
