using Smslive247.V4;

namespace Smslive247.Tests.Client;

[Trait("Category", "Culture")]
public class RequestHeadersTests
{
    [Fact]
    public async Task GetAsync_AnyCall_CarriesKeyAndNameOfTheLibrary()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        var options = server.Options;
        options.ApiKey = "MA-0f8fad5b-d9cb-469f-a165-70867728950e";
        using var client = new Smslive247Client(options);
        var version = typeof(Smslive247Client).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

        await client.Messages.GetAsync("m1");

        var request = Assert.Single(server.Requests);
        Assert.Equal("Bearer MA-0f8fad5b-d9cb-469f-a165-70867728950e", request.Header("Authorization"));
        Assert.Equal($"Smslive247.Generated/{version}", request.Header("User-Agent"));
        Assert.Null(request.Header("Cookie"));
    }

    // Every character that the rules let through, and that a header could take amiss.
    [Fact]
    public async Task GetAsync_KeyOfEveryAllowedCharacter_IsOneHeader()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1"}}"""));
        var key = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code));
        var options = server.Options;
        options.ApiKey = key;
        using var client = new Smslive247Client(options);

        await client.Messages.GetAsync("m1");

        Assert.Equal($"Bearer {key}", Assert.Single(server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task GetAsync_ServiceSetsACookie_IsNotSentBack()
    {
        await using var server = RawServer.Answering("HTTP/1.1 204 No Content\r\nSet-Cookie: session=1; path=/\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        await client.Batches.DeleteAsync(1);
        await client.Batches.DeleteAsync(2);

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Null(request.Header("Cookie")));
    }
}
