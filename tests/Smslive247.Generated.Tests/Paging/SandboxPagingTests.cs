using System.Web;
using Smslive247.Sandbox;

namespace Smslive247.Tests.Paging;

/// <summary>Paging from the method that users call to the requests that go out.</summary>
public abstract class SandboxPagingTests(ApiVersion version, string pageName, string sizeName, int defaultSize)
{
    [Fact]
    public async Task ListAllAsync_NinetyMessagesAtTwenty_AsksForFivePages()
    {
        await using var sandbox = await StartAsync(90);
        using var client = ClientOf(sandbox);

        var ids = await client.ListAll(pageSize: 20).ToListAsync();

        Assert.Equal(sandbox.Messages.Select(message => message.Id).Reverse(), ids);
        Assert.Equal(["1", "2", "3", "4", "5"], Queries(sandbox, pageName));
        Assert.All(Queries(sandbox, sizeName), size => Assert.Equal("20", size));
    }

    [Fact]
    public async Task ListAllAsync_WithoutAPageSize_AsksForTheDefaultOfTheVersion()
    {
        await using var sandbox = await StartAsync(90);
        using var client = ClientOf(sandbox);

        Assert.Equal(90, await client.ListAll(pageSize: null).CountAsync());
        Assert.Equal([$"{defaultSize}"], Queries(sandbox, sizeName));
    }

    [Fact]
    public async Task ListAllAsync_TenThousandMessages_BringsEachOnce()
    {
        await using var sandbox = await StartAsync(10_000);
        using var client = ClientOf(sandbox);

        var ids = await client.ListAll(pageSize: null, prefetch: 2).ToListAsync();

        Assert.Equal(10_000, ids.Distinct().Count());
        Assert.Equal(10_000 / defaultSize, sandbox.Requests.Count);
    }

    private static async Task<Smslive247Sandbox> StartAsync(int messages)
    {
        var sandbox = await Smslive247Sandbox.StartAsync();
        sandbox.AddMessages(messages);
        return sandbox;
    }

    private static IEnumerable<string?> Queries(Smslive247Sandbox sandbox, string name) =>
        sandbox.Requests.Select(request => HttpUtility.ParseQueryString(request.PathAndQuery.Split('?')[1])[name]);

    private IVersionClient ClientOf(Smslive247Sandbox sandbox) => version.Create(new() { ApiKey = sandbox.Key, BaseAddress = sandbox.Address });
}

public sealed class V4SandboxPagingTests() : SandboxPagingTests(ApiVersion.V4, "pageNo", "pageSize", 100);

public sealed class V5SandboxPagingTests() : SandboxPagingTests(ApiVersion.V5, "PageNumber", "PageSize", 500);
