using Smslive247.Errors;

namespace Smslive247.Tests.Errors;

/// <summary>What .NET says about a connection, and the content type of a response, end in messages too.</summary>
public class TransportMessageTests
{
    [Fact]
    public async Task SendAsync_ProxyRefuses_ShowsNoPassword()
    {
        await using var proxy = RawServer.Repeating(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        });
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(new Uri($"http://amaka:kiwi-banana@{proxy.Address.Authority}/")) };
        using var client = OneCall.Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.StartsWith("CONNECT ", Assert.Single(proxy.Requests).Line, StringComparison.Ordinal);
        Assert.DoesNotContain("banana", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("amaka", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Proxy 'http://user:pass@proxy:8080/' failed.", "Proxy 'http://****@proxy:8080/' failed.")]
    [InlineData("Proxy 'socks5://user:p@ss/w%40rd@proxy' failed.", "Proxy 'socks5://****@proxy' failed.")]
    [InlineData("Proxy 'http://us er:pa\nss@proxy' failed.", "Proxy 'http://****@proxy' failed.")]
    [InlineData("No connection to 127.0.0.1:8080 (https://api.example/).", "No connection to 127.0.0.1:8080 (https://api.example/).")]
    [InlineData("Ask me@shop.example.", "Ask me@shop.example.")]
    public void WithoutCredentials_Address_KeepsTheHost(string message, string expected) => Assert.Equal(expected, Redaction.WithoutCredentials(message));

    [Theory]
    [InlineData("application/vnd.letters-alone", "an uncommon content type")]
    [InlineData("text/2348030000001", "an uncommon content type")]
    [InlineData("text/plain; name=letters-alone", "text/plain")]
    [InlineData("TEXT/HTML; charset=letters-alone", "text/html")]
    [InlineData("letters-alone", "no content type")]
    public async Task SendAsync_ContentTypeQuotesASecret_IsNotShown(string type, string expected)
    {
        var content = new ByteArrayContent([]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var handler = new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content }));
        using var client = OneCall.Client(handler, options => options.ApiKey = "letters-alone");

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.SendAsync(OneCall.Request));

        Assert.Contains($"the body ({expected}) is not", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("letters-alone", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("2348030000001", thrown.ToString(), StringComparison.Ordinal);
    }
}
