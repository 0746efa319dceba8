using Smslive247.Sandbox;

namespace Smslive247.Tests.Paging;

/// <summary>Paging from the public method to the requests.</summary>
public abstract class SandboxPagingTests(ApiVersion version, string sizeName, int defaultSize)
{
    [Fact]
    public async Task ListAllAsync_WithoutAPageSize_RequestsTheDefaultOfTheVersion()
    {
        await using var sandbox = await StartAsync(90);
        using var client = ClientOf(sandbox);

        Assert.Equal(90, await client.ListAll(pageSize: null).CountAsync());
        var request = Assert.Single(sandbox.Requests);
        Assert.Contains($"{sizeName}={defaultSize}", request.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListAllAsync_TenThousandMessages_ReturnsEachOnce()
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

    private IVersionClient ClientOf(Smslive247Sandbox sandbox) => version.Create(new() { ApiKey = sandbox.Key, BaseAddress = sandbox.Address });
}

public sealed class V4SandboxPagingTests() : SandboxPagingTests(ApiVersion.V4, "pageSize", 100);

public sealed class V5SandboxPagingTests() : SandboxPagingTests(ApiVersion.V5, "PageSize", 500);
