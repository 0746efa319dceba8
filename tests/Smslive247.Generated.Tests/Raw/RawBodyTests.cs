using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>The possible bodies of a raw call.</summary>
public class RawBodyTests
{
    public static TheoryData<object, string> Bodies => new()
    {
        { new SendMessageRequest { SenderId = "S", MessageText = "Ẹ 😀", PhoneNumber = "1" }, """{"senderID":"S","messageText":"Ẹ 😀","phoneNumber":"1"}""" },
        { new JObject { ["a"] = 1 }, """{"a":1}""" },
        { new JRaw("""{ "a": 1.10 }"""), """{ "a": 1.10 }""" },
        { "{\"a\":1}"u8.ToArray(), """{"a":1}""" },
    };

    public static TheoryData<object, string> ReflectedBodies => new()
    {
        { new { name = "Ẹ kú", nothing = (string?)null, money = 1.10m }, """{"name":"Ẹ kú","money":1.10}""" },
        { new[] { 1, 2 }, "[1,2]" },
        { "text", "\"text\"" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(ReflectedBodies))]
    public Task Body_AnyObject_IsSentAsJson(object body, string expected) =>
        AssertSentAsync(new(HttpMethod.Post, "api/v5/wallets") { Body = body }, expected);

    // Applications without reflection cannot set Body.
    [Theory]
    [MemberData(nameof(Bodies))]
    public Task SetBody_ObjectThatNeedsNoReflection_IsSentAsJson(object body, string expected)
    {
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets");
        request.SetBody(body);
        return AssertSentAsync(request, expected);
    }

    [Fact]
    public void SetBody_ObjectOfTheCallersOwn_Throws()
    {
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets");

        Assert.Throws<ArgumentException>("content", () => request.SetBody(new { a = 1 }));
        Assert.Throws<ArgumentNullException>("content", () => request.SetBody(null!));
        Assert.Null(request.Body);
    }

    [Fact]
    public async Task SendAsync_BytesOfAnotherType_GoOutAsTheyAre()
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}"));
        using var client = new Smslive247Client(server.Options);

        await client.Raw.SendAsync(new(HttpMethod.Put, "api/v5/lists") { Body = new byte[] { 0, 255, 13 }, ContentType = "text/csv; charset=utf-8", Accept = "text/plain" });

        var request = Assert.Single(server.Requests);
        Assert.Equal([0, 255, 13], request.Body);
        Assert.Equal(("PUT /api/v5/lists", "text/csv; charset=utf-8", "text/plain"), (request.Line, request.Header("Content-Type"), request.Header("Accept")));
    }

    [Fact]
    public async Task SendAsync_TextOfTheBody_IsUtf8()
    {
        await using var server = RawServer.Responding(RawHttp.Json("\"ọjà 😀\""));
        using var client = new Smslive247Client(server.Options);

        var result = await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/echo") { Body = "ọjà 😀" });

        Assert.Equal(Encoding.UTF8.GetBytes("\"ọjà 😀\""), Assert.Single(server.Requests).Body);
        Assert.Equal(("\"ọjà 😀\"", "ọjà 😀"), (result.Text, result.Read<string>()));
    }

    [Fact]
    public async Task SendAsync_InvalidBody_ThrowsUnsentAndQuotesNothing()
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

    private static async Task AssertSentAsync(Smslive247RawRequest request, string expected)
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}"));
        using var client = new Smslive247Client(server.Options);

        await client.Raw.SendAsync(request);

        var sent = Assert.Single(server.Requests);
        Assert.Equal((expected, "application/json"), (sent.Text, sent.Header("Content-Type")));
    }
}
