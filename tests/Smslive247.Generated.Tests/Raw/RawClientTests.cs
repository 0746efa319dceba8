using Smslive247.V5;

namespace Smslive247.Tests.Raw;

/// <summary>Requests of operations that the document does not have.</summary>
public class RawClientTests
{
    [Fact]
    public async Task SendAsync_Get_GoesOutAsWrittenWithKeyAndNoContent()
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"id":1}"""));
        using var client = new Smslive247Client(server.Options);

        var result = await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/wallets/a%2Fb?currency=NGN&to=%2B234&tags[]=x"));

        var request = Assert.Single(server.Requests);
        Assert.Equal("GET /api/v5/wallets/a%2Fb?currency=NGN&to=%2B234&tags[]=x", request.Line);
        Assert.Equal("Bearer test-key", request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.StartsWith("Smslive247.Generated/", request.Header("User-Agent"), StringComparison.Ordinal);
        Assert.Null(request.Header("Content-Length"));
        Assert.Equal("""{"id":1}""", result.Text);
    }

    [Theory]
    [InlineData("api/v5/wallets")]
    [InlineData("/api/v5/wallets")]
    public async Task SendAsync_BaseAddressWithAPath_IsKept(string path)
    {
        await using var server = RawServer.Responding(RawHttp.NoContent);
        var options = server.Options;
        options.BaseAddress = new(server.Address, "proxy/sms/");
        using var client = new Smslive247Client(options);

        await client.Raw.SendAsync(new(HttpMethod.Delete, path));

        Assert.Equal("DELETE /proxy/sms/api/v5/wallets", Assert.Single(server.Requests).Line);
        Assert.Equal("0", Assert.Single(server.Requests).Header("Content-Length"));
    }

    [Fact]
    public async Task SendAsync_Anonymous_NeitherRequestsNorSendsAKey()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Post, "/api/v5/otp", "{}");
        using var client = new Smslive247Client(new Smslive247Options
        {
            BaseAddress = service.Address,
            ApiKeyProvider = _ => throw new InvalidOperationException("No key is needed."),
        });

        await client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/otp") { IsAnonymous = true });

        Assert.Null(Assert.Single(service.Requests).Header("Authorization"));
    }

    // A method that gets a request may hold it for the next call.
    [Fact]
    public async Task SendAsync_SameRequestTwice_IsSentTwiceAlike()
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.OK, "{}").Times(2));
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets") { Body = new { a = 1 } };

        await client.Raw.SendAsync(request);
        await client.Raw.SendAsync(request);

        Assert.Equal(Enumerable.Repeat("POST /api/v5/wallets", 2), handler.Requests);
        Assert.Equal(Enumerable.Repeat("""{"a":1}""", 2), handler.Bodies);
    }

    [Fact]
    public void Request_New_HasSafeDefaults()
    {
        var get = new Smslive247RawRequest(HttpMethod.Get, "api/v5/wallets/2348030000001");
        var post = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets");

        Assert.Equal((true, false, "GET", "application/json"), (get.IsRepeatable, get.IsAnonymous, get.OperationId, get.ContentType));
        Assert.Equal((false, "POST", "GET"), (post.IsRepeatable, post.OperationId, $"{get}"));
        Assert.Throws<ArgumentException>("value", () => post.IsRepeatable = true);
        Assert.Throws<ArgumentException>("value", () => post.OperationId = "");
        Assert.Throws<ArgumentException>("value", () => post.ContentType = "csv");
        Assert.Throws<ArgumentException>("value", () => post.Accept = "csv");
        Assert.Throws<ArgumentException>("value", () => post.ContentType = "text/csv; name=\"ọjà\"");
        Assert.Throws<ArgumentException>("value", () => post.Accept = "text/csv; name=\"ọjà\"");
        Assert.Throws<ArgumentNullException>("method", () => new Smslive247RawRequest(null!, "x"));
        Assert.Throws<ArgumentNullException>("path", () => new Smslive247RawRequest(HttpMethod.Get, null!));
        post.IsRepeatable = false;
    }
}
