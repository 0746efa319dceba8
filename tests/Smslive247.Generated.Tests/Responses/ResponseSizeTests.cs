using System.IO.Compression;
using System.Net.Http.Headers;
using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Responses;

public class ResponseSizeTests
{
    private const string Message = """{"data":{"messageID":"m1"}}""";

    [Fact]
    public async Task GetAsync_BodyOfExactlyTheLimit_IsRead()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, Message);
        using var client = OneCall.Client(handler, options => options.MaxResponseBytes = Message.Length);

        Assert.Equal("m1", (await client.Messages.GetAsync("m1")).Data.MessageId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GetAsync_OneByteMore_IsRefused(bool statesItsLength)
    {
        using var handler = new StubHandler((_, _) => Task.FromResult(Answer(Message, statesItsLength)));
        using var client = OneCall.Client(handler, options => options.MaxResponseBytes = Message.Length - 1);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.GetAsync("m1"));

        Assert.Contains($"more than {Message.Length - 1} bytes", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("MaxResponseBytes", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.False(thrown.MayHaveBeenSent);
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

    // Beyond the first rented buffer, whose growth must lose nothing.
    [Fact]
    public async Task ListAsync_LargeBodyWithoutALength_IsReadWhole()
    {
        var json = $"[{string.Join(",", Enumerable.Range(0, 20_000).Select(id => $$"""{"messageID":"m{{id}}"}"""))}]";
        using var handler = new StubHandler((_, _) => Task.FromResult(Answer(json, statesItsLength: false)));
        using var client = OneCall.Client(handler);

        var messages = await client.Messages.ListAsync();

        Assert.Equal(Enumerable.Range(0, 20_000).Select(id => $"m{id}"), messages.Data.Select(message => message.MessageId));
    }

    private static HttpResponseMessage Answer(string json, bool statesItsLength)
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
