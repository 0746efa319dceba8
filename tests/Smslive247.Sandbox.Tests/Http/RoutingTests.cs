using System.Net.Sockets;

namespace Smslive247.Sandbox.Tests.Http;

public sealed class RoutingTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("GET", "/", 404, null)]
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

    [Fact]
    public async Task Request_IdWithEncodedSlash_IsOneSegment()
    {
        await shared.Test.SendAsync("POST", "/api/v5/phone-book/groups/a%2Fb%25c", "[]");

        var (_, groups, _) = await shared.Test.SendAsync("GET", "/api/v5/phone-book/groups");

        Assert.Contains(groups, group => (string?)group["groupName"] == "a/b%c");
    }

    // HttpClient resolves dots before it sends.
    [Theory]
    [InlineData("/api/v5/phone-book/groups/..")]
    [InlineData("/api/v5/phone-book/groups/%2E%2E")]
    [InlineData("/api/v5/phone-book/groups/.")]
    public async Task Request_IdThatIsAStep_ReachesNothing(string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(shared.Test.Sandbox.Address.Host, shared.Test.Sandbox.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"DELETE {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer test\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());

        Assert.StartsWith("HTTP/1.1 404", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal((path, null), (shared.Test.Sandbox.Requests[^1].PathAndQuery, shared.Test.Sandbox.Requests[^1].OperationId));
    }
}
