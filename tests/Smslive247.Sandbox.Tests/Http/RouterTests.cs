namespace Smslive247.Sandbox.Tests.Http;

public sealed class RouterTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("GET", "/api/v5", 404, null)]
    [InlineData("GET", "/api/v6/sms", 404, null)]
    [InlineData("GET", "/api/v5/sms/", 404, null)]
    [InlineData("GET", "/api/v5/sms/a/b", 404, null)]
    [InlineData("GET", "/__admin/mappings", 404, null)]
    [InlineData("PUT", "/api/v5/sms", 405, null)]
    [InlineData("GET", "/api/v5/sms/drafts", 200, "Messages_ListDrafts")]
    [InlineData("GET", "/api/v5/sms/batch", 200, "Batches_List")]
    [InlineData("GET", "/api/v5/sms/batch/pending", 200, "Batches_ListPending")]
    [InlineData("GET", "/api/v5/sms/drafts2", 404, "Messages_Get")]
    [InlineData("GET", "/api/v5/sms/batch/12", 404, "Batches_Get")]
    [InlineData("GET", "/api/v4/sms/batch/pending", 200, "Batches_ListPending")]
    [InlineData("GET", "/api/v5/sms/a%2Fb", 404, "Messages_Get")]
    [InlineData("GET", "/api/v5/sms/a%252Fb", 404, "Messages_Get")]
    [InlineData("GET", "/api/v5/sms/a%3Fb", 404, "Messages_Get")]
    public async Task Request_Path_ReachesItsOperation(string method, string path, int status, string? operationId)
    {
        var (found, json, _) = await shared.Test.SendAsync(method, path);

        Assert.Equal((status, operationId), (found, shared.Test.Sandbox.Requests[^1].OperationId));
        Assert.Equal(path, shared.Test.Sandbox.Requests[^1].PathAndQuery);
        Assert.True(status == 200 || (int)json["code"]! == status);
    }

    [Fact]
    public async Task Request_KnownPathOtherMethod_NamesThoseThatItHas()
    {
        var (_, _, response) = await shared.Test.SendAsync("PATCH", "/api/v5/sms/batch/12");

        Assert.Equal(["DELETE", "GET"], response.Content.Headers.Allow.Order());
    }

    // HttpClient would decode dots, and remove them.
    [Theory]
    [InlineData("/api/v5/phone-book/groups/..")]
    [InlineData("/api/v5/phone-book/groups/.")]
    [InlineData("/api/v5/phone-book/groups/")]
    [InlineData("/api/v5/phone-book/groups/a/..")]
    [InlineData("/api/v5//sms")]
    [InlineData("/api/v5/sender-%69ds/Sandbox")]
    public async Task Request_EmptyDotOrEncodedSegment_ReachesNothing(string path)
    {
        Assert.StartsWith("HTTP/1.1 404", await RawCall.SendAsync(shared.Test.Sandbox, $"DELETE {path} HTTP/1.1"), StringComparison.Ordinal);
        Assert.Equal((path, null), (shared.Test.Sandbox.Requests[^1].PathAndQuery, shared.Test.Sandbox.Requests[^1].OperationId));
    }

    [Theory]
    [InlineData("%2E%2E", "..")]
    [InlineData("%2e", ".")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("a%252Fb", "a%2Fb")]
    [InlineData("%3Fa%23b%25", "?a#b%")]
    [InlineData("a+b%20c", "a+b c")]
    [InlineData("%E2%82%A6", "₦")]
    public async Task Request_EncodedId_ReachesTheOperationExactly(string sent, string id)
    {
        foreach (var target in new[] { $"/api/v5/phone-book/groups/{sent}", $"http://127.0.0.1/api/v5/phone-book/groups/{sent}?" })
        {
            await using var test = await TestSandbox.StartAsync();

            var response = await RawCall.SendAsync(test.Sandbox, $"POST {target} HTTP/1.1\nContent-Type: application/json\nContent-Length: 2", "[]", "127.0.0.1");

            Assert.StartsWith("HTTP/1.1 200", response, StringComparison.Ordinal);
            Assert.Equal(id, (string?)Assert.Single((await test.SendAsync("GET", "/api/v5/phone-book/groups")).Json)["groupName"]);
        }
    }
}
