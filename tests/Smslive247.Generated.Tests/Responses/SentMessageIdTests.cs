namespace Smslive247.Tests.Responses;

/// <summary>A response to a send that has the id of what was sent, and is otherwise not as documented.</summary>
public abstract class SentMessageIdTests(ApiVersion version)
{
    [Theory]
    [InlineData("""{"messageID":"m1","messageText":true}""", "m1")]
    [InlineData("""{"creditsCharged":"1","charged":"1","dateSubmitted":"","submitDate":"","messageID":"m1"}""", "m1")]
    [InlineData("""{"messageID":4711,"batchID":"x"}""", "4711")]
    [InlineData("""{"MessageId":"m\u0031","batchID":1e999}""", "m1")]
    [InlineData("""{"reports":[{"messageID":"other"}],"batchID":7,"messageID":"m1","reports":7}""", "m1")]
    [InlineData("""{"messageID":"m1","messageText":"cut o""", "m1")]
    [InlineData("""{"messageID":"m1"} x""", "m1")]
    [InlineData("""{"messageId":0,"messageText":true}""", null)]
    [InlineData("""{"messageID":"-1","messageText":true}""", null)]
    [InlineData("""{"messageID":" ","messageText":true}""", null)]
    [InlineData("""{"batchID":7}""", null)]
    [InlineData("""{"messageID":""}x""", null)]
    [InlineData("""{"messageID":true}""", null)]
    [InlineData("""{"messageID":{"id":"m1"}}""", null)]
    [InlineData("""{"reports":[{"messageID":"other"}]}""", null)]
    [InlineData("""{"message":"messageID: m1"}""", null)]
    [InlineData("""["m1"]""", null)]
    [InlineData("<html>m1</html>", null)]
    [InlineData("", null)]
    public async Task SendAsync_ResponseNotAsDocumented_HasTheIdThatCanBeRead(string resource, string? id)
    {
        foreach (var body in new[] { resource, $$"""{"data":{{resource}},""" })
        {
            var thrown = await FailureAsync(client => client.SendAsync(Calls.Text), body);

            Assert.Equal((id, true), (thrown.SentMessageId, thrown.MayHaveBeenSent));
            Assert.Equal(id is not null, thrown.Message.EndsWith(" It was sent: SentMessageId is its id.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("""{"batchID":7000000000,"messageParts":"1"}""", "7000000000")]
    [InlineData("""{"batchID":"7"}""", null)]
    [InlineData("""{"batchID":7.5}""", null)]
    [InlineData("""{"messageID":"m1"}""", null)]
    public async Task CreateBatchAsync_ResponseNotAsDocumented_HasTheIdOfTheBatch(string body, string? id)
    {
        var thrown = await FailureAsync(client => client.CreateBatchAsync(), version.Body(body));

        Assert.Equal((id, true), (thrown.SentMessageId, thrown.MayHaveBeenSent));
    }

    [Fact]
    public async Task SendAsync_PartOrOtherCharsetOrTooLarge_HasTheId()
    {
        var part = await FailureAsync(client => client.SendAsync(Calls.Text), version.Success, HttpStatusCode.PartialContent);
        var large = await FailureAsync(client => client.SendAsync(Calls.Text), version.Success + new string(' ', 8 * 1024 * 1024));

        Assert.Equal(("m1", "m1"), (part.SentMessageId, large.SentMessageId));
    }

    // An error message may name another message.
    [Theory]
    [InlineData("""{"messageID":"m1","messageText":true,"error":"rejected"}""")]
    [InlineData("""{"code":400,"messageID":"m1","messageText":true}""")]
    [InlineData("""{"data":{"messageID":"old","messageText":true},"error":"duplicate of old"}""")]
    public async Task SendAsync_ErrorMessageWithAnId_HasNone(string body) =>
        Assert.Null((await FailureAsync(client => client.SendAsync(Calls.Text), body)).SentMessageId);

    // A read has an id, but sends nothing.
    [Fact]
    public async Task GetAsync_ResponseNotAsDocumented_HasNone()
    {
        var thrown = await FailureAsync(client => client.GetAsync("m1"), version.Body("""{"messageID":"m1","messageText":true}"""));

        Assert.Equal((null, false), (thrown.SentMessageId, thrown.MayHaveBeenSent));
    }

    private async Task<Smslive247ContractException> FailureAsync(Func<IVersionClient, Task> call, string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var handler = new StubHandler(status, body);
        using var client = version.Create(new Smslive247Options { ApiKey = OneCall.Key }, handler);
        return await Assert.ThrowsAsync<Smslive247ContractException>(() => call(client));
    }
}

public sealed class V4SentMessageIdTests() : SentMessageIdTests(ApiVersion.V4);

public sealed class V5SentMessageIdTests() : SentMessageIdTests(ApiVersion.V5);
