using Smslive247.V4;

namespace Smslive247.Tests.Client;

[Trait("Category", "Culture")]
public class RequestHeadersTests
{
    // The key has every character that the options allow.
    [Fact]
    public async Task GetAsync_AnyCall_HasTheKeyAndTheNameOfTheLibrary()
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"data":{"messageID":"m1"}}"""));
        var options = server.Options;
        options.ApiKey = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code));
        using var client = new Smslive247Client(options);
        var version = typeof(Smslive247Client).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

        await client.Messages.GetAsync("m1");

        var request = Assert.Single(server.Requests);
        Assert.Equal($"Bearer {options.ApiKey}", request.Header("Authorization"));
        Assert.Equal($"Smslive247.Generated/{version}", request.Header("User-Agent"));
        Assert.Null(request.Header("Cookie"));
    }

    [Fact]
    public async Task GetAsync_ServiceSetsACookie_IsNotSentBack()
    {
        await using var server = RawServer.Responding("HTTP/1.1 204 No Content\r\nSet-Cookie: session=1; path=/\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        await client.Batches.DeleteAsync(1);
        await client.Batches.DeleteAsync(2);

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }
}
