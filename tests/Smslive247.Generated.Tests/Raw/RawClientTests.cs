using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using Smslive247.Tests.Stubs;
using Smslive247.V5;

namespace Smslive247.Tests;

/// <summary>What goes out for an operation that the document does not know.</summary>
public class RawClientTests
{
    [Fact]
    public async Task SendAsync_Get_GoesOutAsWrittenWithKeyAndNoContent()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"id":1}"""));
        using var client = new Smslive247Client(server.Options);

        var result = await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets/a%2Fb?currency=NGN&to=%2B234&tags[]=x"));

        var request = Assert.Single(server.Requests);
        Assert.Equal("GET /api/v5/wallets/a%2Fb?currency=NGN&to=%2B234&tags[]=x", request.Line);
        Assert.Equal("Bearer test-key", request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.StartsWith("Smslive247.Generated/", request.Header("User-Agent"), StringComparison.Ordinal);
        Assert.Null(request.Header("Content-Length"));
        Assert.Equal("""{"id":1}""", result.Text);
    }

    [Theory]
    [InlineData("api/v5/wallets")]
    [InlineData("/api/v5/wallets")]
    public async Task SendAsync_BaseAddressWithAPath_IsKept(string path)
    {
        await using var server = RawServer.Answering(RawAnswer.NoContent);
        var options = server.Options;
        options.BaseAddress = new(server.Address, "proxy/sms/");
        using var client = new Smslive247Client(options);

        await client.Raw.SendAsync(new(HttpMethod.Delete, path));

        Assert.Equal("DELETE /proxy/sms/api/v5/wallets", Assert.Single(server.Requests).Line);
        Assert.Equal("0", Assert.Single(server.Requests).Header("Content-Length"));
    }

    public static TheoryData<object, string> Bodies => new()
    {
        { new { name = "Ẹ kú", nothing = (string?)null, money = 1.10m }, """{"name":"Ẹ kú","money":1.10}""" },
        { new SendMessageRequest { SenderId = "S", MessageText = "T", PhoneNumber = "1" }, """{"senderID":"S","messageText":"T","phoneNumber":"1"}""" },
        { new JObject { ["a"] = 1 }, """{"a":1}""" },
        { new JRaw("""{ "a": 1.10 }"""), """{ "a": 1.10 }""" },
        { new[] { 1, 2 }, "[1,2]" },
        { "text", "\"text\"" },
        { "{\"a\":1}"u8.ToArray(), """{"a":1}""" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task SendAsync_Body_IsJson(object body, string expected)
    {
        await using var server = RawServer.Answering(RawAnswer.Json("{}"));
        using var client = new Smslive247Client(server.Options);

        await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets") { Body = body });

        var request = Assert.Single(server.Requests);
        Assert.Equal((expected, "application/json"), (request.Text, request.Header("Content-Type")));
    }

    [Fact]
    public async Task SendAsync_BytesOfAnotherType_GoOutAsTheyAre()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("{}"));
        using var client = new Smslive247Client(server.Options);

        await client.Raw.SendAsync(new(HttpMethod.Put, "api/v5/lists") { Body = new byte[] { 0, 255, 13 }, ContentType = "text/csv; charset=utf-8" });

        var request = Assert.Single(server.Requests);
        Assert.Equal([0, 255, 13], request.Body);
        Assert.Equal(("PUT /api/v5/lists", "text/csv; charset=utf-8"), (request.Line, request.Header("Content-Type")));
    }

    [Fact]
    public async Task SendAsync_Anonymous_NeitherAsksNorSendsAKey()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v5/otp", "{}");
        using var client = new Smslive247Client(new Smslive247Options
        {
            BaseAddress = service.Address,
            ApiKeyProvider = _ => throw new InvalidOperationException("Nobody may ask."),
        });

        await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/otp") { IsAnonymous = true });

        Assert.Null(Assert.Single(service.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task SendAsync_KeyProvider_IsAskedForEachTry()
    {
        var keys = new List<string?>();
        var asked = 0;
        var time = new StubTime();
        using var handler = new StubHandler([.. new[] { HttpStatusCode.BadGateway, HttpStatusCode.OK }.Select(status =>
            (Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>)((request, _) =>
            {
                keys.Add(request.Headers.Authorization?.Parameter);
                return Task.FromResult(StubHandler.Answer(status, "{}"));
            }))]);
        using var client = new Smslive247Client(time.Retrying(new() { ApiKeyProvider = _ => new($"key-{++asked}") }), handler);

        await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets"));

        Assert.Equal(["key-1", "key-2"], keys);
    }

    [Fact]
    public async Task SendAsync_BodyThatCannotBeSent_IsRefusedUnsentAndNotQuoted()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var lacking = await Assert.ThrowsAsync<ArgumentException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "x") { Body = new SendMessageRequest { SenderId = "S" } }));
        var halved = await Assert.ThrowsAsync<ArgumentException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "x") { Body = new { note = "Hello \U0001F600"[..7] } }));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.Raw.SendAsync(null!));

        Assert.Equal("MessageText", lacking.ParamName);
        Assert.DoesNotContain("Hello", $"{halved}", StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    // A method that gets a request may hold it for the next call.
    [Fact]
    public async Task SendAsync_SameRequestTwice_IsSentTwiceAlike()
    {
        using var handler = new StubHandler(StubAnswers.Status(HttpStatusCode.OK, "{}").Times(2));
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets") { Body = new { a = 1 } };

        await client.Raw.SendAsync(request);
        await client.Raw.SendAsync(request);

        Assert.Equal(Enumerable.Repeat("POST /api/v5/wallets", 2), handler.Requests);
        Assert.Equal(Enumerable.Repeat("""{"a":1}""", 2), handler.Bodies);
    }

    [Fact]
    public void Request_AsMade_SaysWhatIsSafe()
    {
        var get = new Smslive247RawRequest(HttpMethod.Get, "api/v5/wallets/2348030000001");
        var post = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets");

        Assert.Equal((true, false, "GET", "application/json"), (get.IsRepeatable, get.IsAnonymous, get.OperationId, get.ContentType));
        Assert.Equal((false, "POST", "GET"), (post.IsRepeatable, post.OperationId, $"{get}"));
        Assert.Throws<ArgumentException>("value", () => post.IsRepeatable = true);
        Assert.Throws<ArgumentException>("value", () => post.OperationId = "");
        Assert.Throws<ArgumentException>("value", () => post.ContentType = "csv");
        Assert.Throws<ArgumentNullException>("method", () => new Smslive247RawRequest(null!, "x"));
        Assert.Throws<ArgumentNullException>("path", () => new Smslive247RawRequest(HttpMethod.Get, null!));
        post.IsRepeatable = false;
    }

    [Fact]
    public async Task SendAsync_TextOfTheBody_IsUtf8()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("\"ọjà 😀\""));
        using var client = new Smslive247Client(server.Options);

        var result = await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/echo") { Body = "ọjà 😀" });

        Assert.Equal(Encoding.UTF8.GetBytes("\"ọjà 😀\""), Assert.Single(server.Requests).Body);
        Assert.Equal(("\"ọjà 😀\"", "ọjà 😀"), (result.Text, result.Read<string>()));
    }
}
