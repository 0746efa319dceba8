using System.Net.Http.Headers;

namespace Smslive247.Tests.Responses;

/// <summary>A success status with a body that is no result: of an operation whose result is its status, and of a download.</summary>
public abstract class UnexpectedBodyTests(ApiVersion version)
{
    private const string Page = "<!DOCTYPE html><html>Log in</html>";

    private readonly StubTime time = new();

    public static TheoryData<int, string?, string> Unexpected => new()
    {
        { 200, "text/html", "Log in" },
        { 200, "application/xhtml+xml", "Log in" },
        { 200, "application/vnd.wap.xhtml+xml", "Log in" },
        { 200, "text/plain", Page },
        { 200, "text/csv", Page },
        { 200, "application/octet-stream", Page },
        { 200, null, Page },
        { 200, null, "\uFEFF \r\n<HTML lang=en>" },
        { 200, null, "<?xml version=\"1.0\"?>\n<!-- a <portal> -->\n<!doctype\nhtml>" },
        { 200, null, "<head><title>Log in</title>" },
        { 200, null, "<script>location = '/login'</script>" },
        { 200, "application/json", """{"code":401,"message":"Invalid key"}""" },
        { 200, "text/plain", """{"Code":"401"}""" },
        { 200, "text/csv", """{"data":null,"error":{"message":"Invalid key"}}""" },
        { 200, null, """ {"errors":[{"field":"batchID","message":"unknown"}]}""" },
        { 200, "application/problem+json", """{"title":"Not Found","status":404}""" },
        { 200, "application/json", """{"statusCode":500,"stack":[{"a":1},""" },
        { 206, "text/csv", "a,b" },
        { 206, null, "" },
        { 200, "text/csv; charset=iso-8859-1", "a,b" },
        { 200, "application/json; charset=utf-16", "[]" },
        { 200, "text/csv; charset=\"windows-1252\"", "a,b" },
    };

    public static TheoryData<int, string?, string> Expected => new()
    {
        { 200, null, "" },
        { 204, null, "" },
        { 202, "text/plain", "Deleted" },
        { 200, "text/csv; charset=utf-8", "a,b\n<html>,{" },
        { 200, "text/csv; charset=\"UTF-8\"", "<name>,{code}\n" },
        { 200, "text/csv; charset=us-ascii", "{code:401}" },
        { 200, "application/octet-stream", "<htmlx>,1" },
        { 200, "application/json", "\"OK\"" },
        { 200, "application/json", """{"code":200,"status":"COMPLETED","message":"Deleted","error":null,"errors":[]}""" },
        { 200, "application/json", """{"message":"Deleted"}""" },
        { 200, null, new string('<', 70_000) },
        { 200, null, string.Concat(Enumerable.Repeat("<!---->", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Unexpected))]
    public async Task Call_SuccessThatIsNone_BreaksTheContract(int status, string? type, string body)
    {
        foreach (var (isWrite, call) in new (bool, Func<IVersionClient, Task>)[] { (true, client => client.DeleteAsync()), (false, client => client.DownloadAsync()) })
        {
            using var handler = new StubHandler((_, _) => Task.FromResult(Response(status, type, body)));
            using var client = version.Create(time.Retrying(), handler);

            var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => call(client));

            Assert.Equal((status, isWrite, 1), ((int)thrown.StatusCode!, thrown.MayHaveBeenSent, thrown.Attempts));
            Assert.Equal(body.Length == 0 ? null : body, thrown.ResponseBody);
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task Call_Success_IsAccepted(int status, string? type, string body)
    {
        using var handler = new StubHandler(CannedResponses.Times((_, _) => Task.FromResult(Response(status, type, body)), 2));
        using var client = version.Create(time.Retrying(), handler);

        await client.DeleteAsync();
        using var file = await client.DownloadAsync();

        Assert.Equal(body, await new StreamReader(file.Content).ReadToEndAsync());
    }

    [Theory]
    [InlineData(206, null)]
    [InlineData(200, "application/json; charset=iso-8859-1")]
    public async Task GetAsync_PartOrOtherCharset_BreaksTheContract(int status, string? type)
    {
        using var handler = new StubHandler((_, _) => Task.FromResult(Response(status, type, version.Success)));
        using var client = version.Create(time.Retrying(), handler);

        Assert.Equal(version.Success, (await Assert.ThrowsAsync<Smslive247ContractException>(() => client.GetAsync("m1"))).ResponseBody);
    }

    // The service has processed the request: a body that does not arrive does not change its status.
    [Fact]
    public async Task DeleteAsync_BodyDoesNotArrive_IsASuccessWhenTheTimeIsOver()
    {
        using var handler = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new SilentStream(() => time.Advance(StubTime.AttemptTimeout))),
        }));
        using var client = version.Create(time.Retrying(), handler);

        await client.DeleteAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }

    // The beginning may arrive in parts, and is not lost.
    [Fact]
    public async Task DownloadAsync_BytesArriveSingly_AreReadUntilTheyRuleOutAPage()
    {
        await using var server = new RawServer(Singly($" <htm,{new string('x', 100)}\n"), Singly($" <html{new string('x', 100)}>"), Singly(" <html >"));
        using var client = version.Create(time.Retrying(server.Options));

        using var file = await client.DownloadAsync();
        using var other = await client.DownloadAsync();

        Assert.Equal(107, (await new StreamReader(file.Content).ReadToEndAsync()).Length);
        Assert.Equal(107, (await new StreamReader(other.Content).ReadToEndAsync()).Length);
        await Assert.ThrowsAsync<Smslive247ContractException>(() => client.DownloadAsync());
    }

    private static Func<RawConnection, Task> Singly(string body) => async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n");
        foreach (var letter in body)
        {
            await connection.SendAsync($"{letter}");
        }
    };

    private static HttpResponseMessage Response(int status, string? type, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return new((HttpStatusCode)status) { Content = content };
    }

    private sealed class SilentStream(Action reading) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            reading();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

public sealed class V4UnexpectedBodyTests() : UnexpectedBodyTests(ApiVersion.V4);

public sealed class V5UnexpectedBodyTests() : UnexpectedBodyTests(ApiVersion.V5);
