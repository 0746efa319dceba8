using Smslive247.V4;

namespace Smslive247.Tests.Requests;

public class BaseAddressTests
{
    // An HttpClient drops the last segment of an address without a slash at its end.
    [Theory]
    [InlineData("", "/api/v4/sms/m1")]
    [InlineData("/", "/api/v4/sms/m1")]
    [InlineData("/sms", "/sms/api/v4/sms/m1")]
    [InlineData("/sms/", "/sms/api/v4/sms/m1")]
    [InlineData("/a/b%20c/", "/a/b%20c/api/v4/sms/m1")]
    public async Task BaseAddress_WithAndWithoutPathAndSlash_IsKeptWhole(string path, string expected)
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"data":{"messageID":"m1"}}"""));
        var options = server.Options;
        options.BaseAddress = new Uri(server.Address.ToString().TrimEnd('/') + path);
        using var client = new Smslive247Client(options);

        await client.Messages.GetAsync("m1");

        var request = Assert.Single(server.Requests);
        Assert.Equal($"GET {expected}", request.Line);
        Assert.Equal(server.Address.Authority, request.Header("Host"));
    }
}
