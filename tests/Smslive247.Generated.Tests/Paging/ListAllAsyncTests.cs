using Smslive247.V4;

namespace Smslive247.Tests.Paging;

public class ListAllAsyncTests
{
    // A deployed service responds with a bare list, and ignores both names of the page number.
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
}
