using Smslive247.V4;
using WireMock.ResponseBuilders;

namespace Smslive247.Tests.Paging;

/// <summary>Services that page in another way than documented, or not at all.</summary>
public class ListAllAsyncTests
{
    [Fact]
    public async Task ListAllAsync_BareListsWithPagingInHeaders_FollowsTheHeaders()
    {
        using var service = new StubService();
        service.GivenBarePage("1", """[{"messageID":"m1"},{"messageID":"m2"}]""", "3");
        service.GivenBarePage("2", """[{"messageID":"m3"}]""", "3");
        using var client = new Smslive247Client(service.Options);

        var pages = await client.Messages.ListAllAsync(pageSize: 2).AsPages().ToListAsync();

        Assert.Equal([(1, 2, 3L, 2), (2, 2, 3L, 2)], pages.Select(page => (page.PageNo, page.PageSize, page.TotalCount!.Value, page.TotalPages!.Value)));
        Assert.Equal(["m1", "m2", "m3"], pages.SelectMany(page => page.Items).Select(message => message.MessageId));
        Assert.Equal(["1", "2"], service.Requests.Select(request => request.Query("pageNo")));
    }

    // A deployed service that answers a bare list and knows neither name of the page number.
    [Fact]
    public async Task ListAllAsync_BareListThatIgnoresThePage_Throws()
    {
        using var service = new StubService();
        service.Given(HttpMethod.Get, "/api/v4/sms", """[{"messageID":"m1","charged":1.5},{"messageID":"m2"}]""");
        using var client = new Smslive247Client(service.Options);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.ListAllAsync().Take(100).ToListAsync().AsTask());

        Assert.Contains("Page 2 was requested, but the service repeated the items of page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(200, (int)thrown.Response!.StatusCode);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task ListAllAsync_CancelledWhileAPageIsOnItsWay_CancelsTheRequest()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await cancellation.CancelAsync();
            await connection.HoldAsync();
        });
        using var client = new Smslive247Client(server.Options);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.Messages.ListAllAsync().ToListAsync(cancellation.Token).AsTask());

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Single(server.Requests);
    }
}

file static class BarePages
{
    public static void GivenBarePage(this StubService service, string pageNo, string json, string totalCount) =>
        service.Given(HttpMethod.Get, "/api/v4/sms", "pageNo", pageNo, Response.Create()
            .WithHeader("Content-Type", "application/json")
            .WithHeader("X-Page-Number", pageNo)
            .WithHeader("X-Page-Size", "2")
            .WithHeader("X-Total-Count", totalCount)
            .WithBody(json));
}
