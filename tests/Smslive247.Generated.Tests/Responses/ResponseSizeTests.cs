using System.IO.Compression;
using System.Net.Http.Headers;
using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class ResponseSizeTests
{
    [Fact]
    public async Task GetAsync_BodyOfExactlyTheLimit_IsRead()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, Calls.Success);
        using var client = OneCall.Client(handler, options => options.MaxResponseBytes = Calls.Success.Length);

        Assert.Equal("m1", (await client.Messages.GetAsync("m1")).Data.MessageId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GetAsync_OneByteMore_IsRejected(bool statesItsLength)
    {
        using var handler = new StubHandler((_, _) => Task.FromResult(Response(Calls.Success, statesItsLength)));
        using var client = OneCall.Client(handler, options => options.MaxResponseBytes = Calls.Success.Length - 1);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.GetAsync("m1"));

        Assert.Contains($"more than {Calls.Success.Length - 1} bytes", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("MaxResponseBytes", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.False(thrown.MayHaveBeenSent);
    }

    // 1 GB is sent where 8 MiB is the default: what is more is not read.
    [Fact]
    public async Task GetAsync_EndlessResponse_StopsAtTheDefaultLimit()
    {
        var sent = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            for (var part = new byte[1_000_000]; sent < 1000 && await connection.TrySendAsync(part, 1); sent++)
            {
            }
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.GetAsync("m1"));

        Assert.Contains("8388608", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(sent, 8, 200);
    }

    // A stated length does not allocate memory before the bytes arrive.
    [Fact]
    public async Task GetAsync_StatedLengthIsHuge_AllocatesOnlyForReceivedBytes()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000000000000\r\n\r\n{");
        });
        using var client = new Smslive247Client(server.Options);

        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.GetAsync("m1"));
    }

    // A few kilobytes on the wire can be gigabytes in memory.
    [Fact]
    public async Task GetAsync_CompressedBody_IsMeasuredAfterDecompression()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Get, "/api/v4/sms/m1", WireMock.ResponseBuilders.Response.Create()
            .WithHeader("Content-Encoding", "gzip").WithBody(Gzip(new string(' ', 100_000))));
        var options = service.Options;
        options.MaxResponseBytes = 99_999;
        using var client = new Smslive247Client(options);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.GetAsync("m1"));

        Assert.Contains("more than 99999 bytes", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("gzip", Assert.Single(service.Requests).Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    // A page and a raw call have the limit of an object. A list without pages has a larger one: it comes whole.
    [Theory]
    [InlineData(9, false)]
    [InlineData(65, true)]
    public async Task V5_ListOfAllReportsAndPage_HaveLimitsOfTheirOwn(int mebibytes, bool isTooLargeForAList)
    {
        var json = $"[{new string(' ', mebibytes * 1024 * 1024)}]";
        using var handler = new StubHandler(Responses(json, 3));
        using var client = new V5.Smslive247Client(new Smslive247Options { ApiKey = OneCall.Key }, handler);

        var reports = await client.Batches.ListReportsAsync(7).FailureAsync();

        Assert.Equal(isTooLargeForAList, reports?.Message.Contains("more than 67108864 bytes", StringComparison.Ordinal) ?? false);
        foreach (var call in new Func<Task>[] { () => client.Messages.ListAsync(), () => client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/x")) })
        {
            Assert.Contains("more than 8388608 bytes", (await Assert.ThrowsAsync<Smslive247ContractException>(call)).Message, StringComparison.Ordinal);
        }
    }

    // Few bytes of JSON take much memory: an item, an item within an item, and an undocumented member.
    [Theory]
    [InlineData(250_000, "", true)]
    [InlineData(250_001, "", false)]
    [InlineData(200_001, ""","reports":[{},{},{},{}]""", false)]
    [InlineData(200_001, ""","a":1,"b":2,"c":3,"d":4""", false)]
    [InlineData(160_000, ""","reports":[{},{}],"a":1,"b":2""", true)]
    public async Task V5ListReportsAsync_ManyItems_AreRejectedUnlessALimitIsSet(int count, string members, bool isAccepted)
    {
        var json = $"[{string.Join(',', Enumerable.Repeat($$"""{"messageID":"m"{{members}}}""", count))}]";
        using var handler = new StubHandler(Responses(json, 3));
        using var client = new V5.Smslive247Client(new Smslive247Options { ApiKey = OneCall.Key }, handler);
        using var unlimited = new V5.Smslive247Client(new Smslive247Options { ApiKey = OneCall.Key, MaxResponseBytes = json.Length }, handler);

        var failure = await client.Batches.ListReportsAsync(7).FailureAsync();

        Assert.Equal(isAccepted ? null : typeof(Smslive247ContractException), failure?.GetType());
        Assert.Equal(count, (await unlimited.Batches.ListReportsAsync(7)).Count);
    }

    // Larger than the first rented buffer, which must grow without loss.
    [Fact]
    public async Task ListAsync_LargeBodyWithoutALength_IsReadWhole()
    {
        var json = $"[{string.Join(",", Enumerable.Range(0, 20_000).Select(id => $$"""{"messageID":"m{{id}}"}"""))}]";
        using var handler = new StubHandler((_, _) => Task.FromResult(Response(json, statesItsLength: false)));
        using var client = OneCall.Client(handler);

        var messages = await client.Messages.ListAsync();

        Assert.Equal(Enumerable.Range(0, 20_000).Select(id => $"m{id}"), messages.Data.Select(message => message.MessageId));
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] Responses(string json, int count) =>
        CannedResponses.Times((_, _) => Task.FromResult(Response(json, statesItsLength: true)), count);

    private static HttpResponseMessage Response(string json, bool statesItsLength)
    {
        var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentLength = statesItsLength ? json.Length : null;
        return new(HttpStatusCode.OK) { Content = content };
    }

    private static byte[] Gzip(string text)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
