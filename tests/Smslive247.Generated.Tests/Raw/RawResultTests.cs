using Newtonsoft.Json;
using Smslive247.V5;

namespace Smslive247.Tests.Raw;

[Trait("Category", "Culture")]
public class RawResultTests
{
    [Fact]
    public async Task Response_OfAnyResult_HasStatusAndHeaders()
    {
        await using var server = RawServer.Responding("HTTP/1.1 202 Taken\r\nX-Request-Id: r1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        using var client = new Smslive247Client(server.Options);

        var result = await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/wallets"));

        Assert.Same(result.Response, result.GetResponse());
        Assert.Equal((HttpStatusCode.Accepted, "r1"), (result.Response.StatusCode, result.Response.GetHeader("X-Request-Id")));
    }

    [Fact]
    public async Task Read_EnvelopeListAndTypesOfOthers_AreReadWithTheOffsetOfTheOptions()
    {
        const string message = """{"messageID":"m1","submitDate":"2024-05-31T10:00:00","dateSubmitted":"2024-05-31T10:00:00"}""";
        using var handler = Responses($$"""{"data":{{message}}}""", $"[{message}]", $"[{message}]", $$"""{"at":"2024-05-31T10:00:00","note":"2024-05-31T10:00:00+09:00","last":{{message}},"status":"delivrd"}""");
        using var client = OneCallTo(handler);

        var envelope = (await client.Raw.SendAsync(new(HttpMethod.Get, "a"))).Read<V4.MessageResponse>();
        var list = (await client.Raw.SendAsync(new(HttpMethod.Get, "b"))).Read<Smslive247List<Message>>();
        var array = (await client.Raw.SendAsync(new(HttpMethod.Get, "c"))).Read<IReadOnlyList<Message>>();
        var own = (await client.Raw.SendAsync(new(HttpMethod.Get, "d"))).Read<Wallet>();

        var expected = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(-5));
        DateTimeOffset?[] read = [envelope.Data.SubmitDate, list.Single().DateSubmitted, array.Single().DateSubmitted, own.At, own.Last!.DateSubmitted];
        Assert.All(read, date => Assert.Equal((expected, expected.Offset), (date!.Value, date.Value.Offset)));
        Assert.Equal(("2024-05-31T10:00:00+09:00", DeliveryStatus.Delivered), (own.Note, own.Status));
    }

    // Generic callers reach the extension, also for types of the library.
    [Fact]
    public void Read_TypeOfTheLibraryThroughATypeParameter_IsReadAsTheClientsDo()
    {
        var response = new Smslive247Response(HttpStatusCode.OK);

        Assert.Same(response, Read<Message>("""{"messageID":"m1"}""").GetResponse());
        Assert.Equal("m1", Read<Page<Message>>("""[{"messageID":"m1"}]""").Items.Single().MessageId);
        Assert.Equal("m1", Read<V4.MessageListResponse>("""[{"messageID":"m1"}]""").Data.Single().MessageId);
        Assert.Throws<Smslive247ContractException>(() => Read<DeliveryReport>("{}"));
        Assert.Throws<NotSupportedException>(() => new Smslive247RawResult(response, "[]").Read<Page<Wallet>>());

        T Read<T>(string body)
            where T : notnull => new Smslive247RawResult(response, body).Read<T>();
    }

    [Theory]
    [InlineData("""{"messageID":"m1"}""", "m1")]
    [InlineData("\uFEFF{\"messageID\":\"m1\"}", "m1")]
    [InlineData("""{"messageID":true}""", null)]
    [InlineData("""{"messageID":"secret"} x""", null)]
    [InlineData("null", null)]
    public void Read_WithADescriptionOfTheType_IsReadBySystemTextJson(string body, string? expected)
    {
        var result = Result(body);
        var typeInfo = Smslive247Json.TypeInfo<Message>();

        if (expected is null)
        {
            Assert.DoesNotContain("secret", Assert.Throws<Smslive247ContractException>(() => result.Read(typeInfo)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, result.Read(typeInfo).MessageId);
        }
    }

    // A new list is the most likely use of Raw.
    [Fact]
    public void Read_PageOrListOfTheLibrary_HasWhatTheClientsGiveIt()
    {
        var response = new Smslive247Response(HttpStatusCode.OK, new Dictionary<string, IReadOnlyList<string>> { ["X-Page-Number"] = ["2"], ["X-Page-Size"] = ["5"], ["X-Total-Count"] = ["11"] });
        var result = new Smslive247RawResult(response, """[{"messageID":"m1"}]""");

        var (page, list) = (result.Read<Page<Message>>(), result.Read<Smslive247List<Message>>());

        Assert.Equal(("m1", 2, 5, 11L, 3), (page.Items.Single().MessageId, page.PageNo, page.PageSize, page.TotalCount, page.TotalPages));
        Assert.Equal(("m1", 11L), (list.Single().MessageId, list.TotalCount));
        Assert.Same(response, page.GetResponse());
        Assert.Same(response, list.GetResponse());
        Assert.Throws<Smslive247ContractException>(() => new Smslive247RawResult(response, "[]1").Read<Page<Message>>());
        Assert.Throws<Smslive247ContractException>(() => new Smslive247RawResult(response, "{}").Read<Smslive247List<Message>>());
    }

    [Fact]
    public void ReadJson_AnyShape_KeepsTextsAndDigits()
    {
        var json = Result("""{"at":"2024-05-31T10:00:00+05:00","money":1.10,"large":12345678901234567890123,"list":[null,true]}""").ReadJson();

        Assert.Equal((JTokenType.String, "2024-05-31T10:00:00+05:00"), (json["at"]!.Type, (string?)json["at"]));
        Assert.Equal("1.10", json["money"]!.ToString(Formatting.None));
        Assert.Equal("12345678901234567890123", json["large"]!.ToString(Formatting.None));
        Assert.Equal("[null,true]", json["list"]!.ToString(Formatting.None));
        Assert.Equal(JTokenType.Null, Result("null").ReadJson().Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}x")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1]// two")]
    [InlineData("NaN")]
    [InlineData("plain")]
    public void ReadJson_NoJson_IsAContractException(string body)
    {
        var thrown = Assert.Throws<Smslive247ContractException>(() => Result(body).ReadJson());

        Assert.Equal((body.Length == 0 ? null : body, HttpStatusCode.OK), (thrown.ResponseBody, thrown.StatusCode));
    }

    [Theory]
    [InlineData("""{"at":"Amaka"}""")]
    [InlineData("""{"at":null}""")]
    [InlineData("""{"last":{"Amaka":1}}""")]
    [InlineData("""{"status":{"Amaka":1},"at":"2024-05-31T10:00:00"}""")]
    [InlineData("""{"status":true,"at":"2024-05-31T10:00:00"}""")]
    [InlineData("""{"status":["Amaka"],"at":"2024-05-31T10:00:00"}""")]
    [InlineData("""["Amaka"]""")]
    [InlineData("null")]
    [InlineData("1e400")]
    public void Read_AnotherShape_IsAContractExceptionThatQuotesNothing(string body)
    {
        var thrown = Assert.Throws<Smslive247ContractException>(() => Result(body).Read<Wallet>());

        Assert.DoesNotContain("Amaka", $"{thrown}", StringComparison.Ordinal);
        Assert.Null(thrown.OperationId);
        Assert.StartsWith("the service responded with 200,", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    public async Task Read_ResponseToASend_StatesThatItMayHaveBeenSent(string method, bool mayHaveBeenSent)
    {
        using var handler = Responses("""{"other":"Amaka"}""");
        using var client = OneCallTo(handler);
        var result = await client.Raw.SendAsync(new(new HttpMethod(method), "api/v5/sms") { OperationId = "Sms_Send" });

        var thrown = Assert.Throws<Smslive247ContractException>(() => result.Read<Message>());

        Assert.Equal(("Sms_Send", mayHaveBeenSent, 1), (thrown.OperationId, thrown.MayHaveBeenSent, thrown.Attempts));
        Assert.StartsWith("Sms_Send: the service responded with 200, but the body (application/json) is not of the requested type: 'messageID' is missing", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Amaka", $"{thrown}", StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ForTests_RequiresBoth()
    {
        Assert.Equal("plain", Result("plain").Text);
        Assert.Throws<ArgumentNullException>("response", () => new Smslive247RawResult((Smslive247Response)null!, ""));
        Assert.Throws<ArgumentNullException>("text", () => new Smslive247RawResult(new Smslive247Response(HttpStatusCode.OK), null!));
    }

    private static Smslive247RawResult Result(string body) => new(new Smslive247Response(HttpStatusCode.OK), body);

    private static StubHandler Responses(params string[] bodies) => new([.. bodies.Select(body => CannedResponses.Status(HttpStatusCode.OK, body))]);

    private static Smslive247Client OneCallTo(StubHandler handler) => new(new Smslive247Options { ApiKey = "test-key", AssumedUtcOffset = TimeSpan.FromHours(-5) }, handler);

    private sealed record Wallet(DateTimeOffset At, string? Note, Message? Last, DeliveryStatus Status);
}
