using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>The key goes to one address only, and a request to exactly the path of the caller.</summary>
[Trait("Category", "Culture")]
public class RawPathTests
{
    [Theory]
    [InlineData("", "empty segment")]
    [InlineData("/", "empty segment")]
    [InlineData("?a=b", "empty segment")]
    [InlineData("//evil.example/x", "empty segment")]
    [InlineData("api/v5/sms/", "empty segment")]
    [InlineData("https://evil.example/api", "absolute address")]
    [InlineData("file:///etc/passwd", "absolute address")]
    [InlineData("..", "segment of dots")]
    [InlineData("api/../../x", "segment of dots")]
    [InlineData("api/./x", "segment of dots")]
    [InlineData("api/%2e%2e/x", "segment of dots")]
    [InlineData("api/.%2e?x=1", "segment of dots")]
    [InlineData("api/a%2F..%2Fb", "segment of dots")]
    [InlineData("api/a%5c%2e%5Cb", "segment of dots")]
    [InlineData("api/a%252F%252e%252e%252Fb?x=1", "segment of dots")]
    [InlineData("api\\..\\x", "invalid character")]
    [InlineData("\\\\evil.example\\x", "invalid character")]
    [InlineData("api/v5/a b", "invalid character")]
    [InlineData("api/v5/x\r\nHost: evil.example", "invalid character")]
    [InlineData("api/v5/x#fragment", "invalid character")]
    [InlineData("api/v5/ọjà", "invalid character")]
    [InlineData("api/v5/wallets/{walletId}", "invalid character")]
    [InlineData("api/v5/100%", "invalid character")]
    [InlineData("api/v5/sms?text=a b", "invalid character")]
    [InlineData("api/v5/sms?text=%4", "invalid character")]
    public void Request_PathThatLeadsElsewhere_ThrowsWithoutQuotingIt(string path, string problem)
    {
        var thrown = Assert.Throws<ArgumentException>(nameof(path), () => new Smslive247RawRequest(HttpMethod.Get, path));

        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "/x")]
    [InlineData("/x", "/x")]
    [InlineData("@evil.example/x", "/@evil.example/x")]
    [InlineData(":8080/x", "/:8080/x")]
    [InlineData(".evil.example/x", "/.evil.example/x")]
    [InlineData("api/...", "/api/...")]
    [InlineData("api/a..b/.c", "/api/a..b/.c")]
    [InlineData("api/a%2F..b%2Fc..", "/api/a%2F..b%2Fc..")]
    [InlineData("api/a%252e", "/api/a%252e")]
    [InlineData("mailto:a", "/mailto:a")]
    [InlineData("api?to=https://x.example/../y&z=%23", "/api?to=https://x.example/../y&z=%23")]
    [InlineData("api?", "/api?")]
    public async Task SendAsync_PathBelowTheBaseAddress_ArrivesThere(string path, string arrived)
    {
        await using var server = RawServer.Responding(RawHttp.Json("{}"));
        using var client = new Smslive247Client(server.Options);

        await client.Raw.SendAsync(new(HttpMethod.Get, path));

        var request = Assert.Single(server.Requests);
        Assert.Equal($"GET {arrived}", request.Line);
        Assert.Equal(server.Address.Authority, request.Header("Host"));
    }
}
