using System.Net.Http.Headers;

namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>Hostile requests. The sandbox responds in the format of the service, and continues.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private const string Json = "\nContent-Type: application/json";
    private TestSandbox test = null!;

    public async Task InitializeAsync() => test = await TestSandbox.StartAsync();

    public async Task DisposeAsync()
    {
        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms")).Status);
        await test.DisposeAsync();
    }

    [Theory]
    [InlineData($"POST /api/v5/sms HTTP/1.1{Json}\nContent-Length: 25000001", 413, "more than 25 MB")]
    [InlineData("POST /api/v5/batch-files HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\nContent-Length: 700000000", 413, "more than 25 MB")]
    [InlineData("POST /nowhere HTTP/1.1\nContent-Length: 700000000", 404, "OpenAPI documents")]
    public async Task Body_OverTheLimit_IsRejectedUnread(string head, int status, string part)
    {
        var response = await RawCall.SendAsync(test.Sandbox, head);

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Contains($$"""{"code":{{status}},""", response, StringComparison.Ordinal);
        Assert.Contains(part, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_OverTheLimitInChunks_IsRejectedAtTheLimit()
    {
        var response = await RawCall.SendAsync(test.Sandbox, $"POST /api/v5/sms HTTP/1.1{Json}\nTransfer-Encoding: chunked", $"{25_000_001:x}\r\n{new string(' ', 25_000_001)}");

        Assert.StartsWith("HTTP/1.1 413 ", response, StringComparison.Ordinal);
        Assert.Contains("more than 25 MB", response, StringComparison.Ordinal);
    }

    [Theory, InlineData("evil.example"), InlineData("127.0.0.1.evil.example:80"), InlineData("192.0.2.1"), InlineData("")]
    public async Task Host_Foreign_IsRejectedAndNothingIsDone(string host)
    {
        test.Sandbox.FailNext(SandboxFailure.Status(500));

        var response = await RawCall.SendAsync(test.Sandbox, "DELETE /api/v5/sender-ids/Sandbox HTTP/1.1", host: host);

        Assert.StartsWith("HTTP/1.1 421 ", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":421", response, StringComparison.Ordinal);
        Assert.Equal((421, null), (test.Sandbox.Requests[0].Status, test.Sandbox.Requests[0].OperationId));
        Assert.Equal(500, (await test.SendAsync("GET", "/api/v5/sms")).Status);
    }

    [Theory, InlineData("localhost"), InlineData("LOCALHOST:1"), InlineData("localhost."), InlineData("127.0.0.1"), InlineData("[::1]:80")]
    public async Task Host_OfThisMachine_IsServed(string host) =>
        Assert.StartsWith("HTTP/1.1 200 ", await RawCall.SendAsync(test.Sandbox, "GET /api/v5/sms HTTP/1.1", host: host), StringComparison.Ordinal);

    [Fact]
    public async Task Host_AbsentInHttp10_IsServed() =>
        Assert.StartsWith("HTTP/1.1 200 ", await RawCall.SendAsync(test.Sandbox, "GET /api/v5/sms HTTP/1.0", host: ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("/api/v5/sms", "Content-Type: application/json")]
    [InlineData("/api/v5/batch-files", "Content-Type: multipart/form-data; boundary=b")]
    public async Task Body_ChunksMalformed_IsRejectedAndLogged(string path, string contentType)
    {
        var response = await RawCall.SendAsync(test.Sandbox, $"POST {path} HTTP/1.1\n{contentType}\nTransfer-Encoding: chunked", "xyz\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":400", response, StringComparison.Ordinal);
        Assert.Equal(400, test.Sandbox.Requests[^1].Status);
    }

    [Theory]
    [InlineData("[]", 30_000)]
    [InlineData("{}", 30_000)]
    [InlineData("1", 30_000)]
    [InlineData("null", 30_000)]
    [InlineData("\"\"", 2_000_001)]
    public async Task Elements_TooMany_IsRejected(string element, int count)
    {
        var body = $$"""{"senderID":"Sandbox","messageText":"Hello","phoneNumbers":[{{string.Join(',', Enumerable.Repeat(element, count))}}]}""";

        var (status, json, _) = await test.SendAsync("POST", "/api/v5/sms/batch", body);

        Assert.Equal((400, 0), (status, json["errors"]!.Count()));
        Assert.Contains("more than 20000 members", (string?)json["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v5/sms/batch", "{\"senderID\":\"Sandbox\",\"messageText\":\"Hello\",\"phoneNumbers\":", "}")]
    [InlineData("/api/v5/sms", "{\"senderID\":", "}")]
    [InlineData("/api/v5/phone-book/groups/customers", "", "")]
    public async Task Strings_MillionBadOnes_AreHundredErrorsAtMost(string path, string before, string after)
    {
        var (status, json, _) = await test.SendAsync("POST", path, $"{before}[{string.Join(',', Enumerable.Repeat("\"x\"", 1_000_000))}]{after}");

        Assert.InRange(status, 400, 404);
        Assert.InRange(json.ToString().Length, 1, 10_000);
    }

    [Theory, InlineData(1, 5_000_000), InlineData(7_000, 1)]
    public async Task Name_Long_IsCut(int parameter, int member)
    {
        var (status, json, _) = await test.SendAsync("POST", $"/api/v5/sms?{new string('x', parameter)}=1", $$"""{"{{new string('x', member)}}":1}""");

        Assert.Equal(400, status);
        Assert.All(json["errors"]!, error => Assert.InRange(((string)error["field"]!).Length, 1, 103));
        Assert.InRange(json.ToString().Length, 1, 2_000);
    }

    [Theory, InlineData(5_000, 1, "boundary"), InlineData(1, 2_000, "limit")]
    public async Task Form_TooLarge_IsRejected(int boundary, int fields, string part)
    {
        using var form = new MultipartFormDataContent("b");
        Enumerable.Range(0, fields).ToList().ForEach(number => form.Add(new StringContent("1"), $"f{number}"));
        form.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={new string('b', boundary)}");
        using var response = await test.Http.PostAsync("/api/v5/batch-files", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(part, await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, InlineData(5_000, 100), InlineData(20_000, 0)]
    public async Task Members_Thousands_AreHundredErrorsAtMost(int members, int errors)
    {
        var body = $"{{{string.Join(',', Enumerable.Range(0, members).Select(number => $"\"m{number}\":1"))}}}";

        var (status, json, _) = await test.SendAsync("POST", "/api/v5/sms", body);

        Assert.Equal((400, errors), (status, json["errors"]!.Count()));
    }

    [Fact]
    public async Task Json_NestedDeeply_IsRejected() =>
        Assert.Equal(400, (await test.SendAsync("POST", "/api/v5/sms", new string('[', 1_000_000))).Status);

    [Fact]
    public async Task Request_ClosedWithinItsBody_ChangesNothing()
    {
        // The sandbox aborts the connection.
        _ = await Record.ExceptionAsync(() => RawCall.SendAsync(test.Sandbox, $"POST /api/v5/sms HTTP/1.1{Json}\nContent-Length: {TestSandbox.Message.Length + 1}", TestSandbox.Message, isClosed: true));

        Assert.Empty(test.Sandbox.Messages);
    }
}
