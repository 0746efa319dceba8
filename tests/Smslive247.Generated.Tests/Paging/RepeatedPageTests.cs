using Smslive247.V4;

namespace Smslive247.Tests.Paging;

/// <summary>A service that always sends the same page.</summary>
public class RepeatedPageTests
{
    private readonly StubList list = new(90);

    [Theory]
    [InlineData(90L, 5)]
    [InlineData(null, null)]
    public async Task Walk_ServiceEchoesTheNumberOverTheSameItems_ThrowsAndNamesAskedAndCame(long? totalCount, int? totalPages)
    {
        list.Respond = page => new(list.PageOf(1).Items, page.PageNo, 20, totalCount, totalPages);

        var (items, thrown) = await list.All.ReadUntilAsync<Smslive247ContractException>();

        Assert.Contains("Page 2 was requested, but the service repeated the items of page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 20), items);
        Assert.Equal([1, 2], list.Requested);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Walk_ServiceReturnsAnEarlierPage_ThrowsAfterTheItemsBefore(int lastPage)
    {
        list.Respond = page => list.PageOf(Math.Min(page.PageNo, lastPage));

        var (items, thrown) = await list.All.ReadUntilAsync<Smslive247ContractException>();

        var problem = $"Page {lastPage + 1} was requested, but the service returned page {lastPage}";
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, lastPage * 20), items);
        Assert.Equal(Enumerable.Range(1, lastPage + 1), list.Requested);
    }

    // 20 of 90 is an early end, whatever the stated number of pages.
    [Fact]
    public async Task Walk_SameItemsBehindTheStatedEndButBelowTheCount_Throws()
    {
        list.Respond = page => new(list.PageOf(1).Items, page.PageNo, 100, 90, 1);

        var (items, thrown) = await list.All.ReadUntilAsync<Smslive247ContractException>();

        Assert.Contains("Page 2 was requested", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 20), items);
    }

    [Fact]
    public async Task AsPages_AnotherPageThanTheFirstAskedFor_Throws()
    {
        list.Respond = _ => list.PageOf(1);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => list.All.AsPages(3).ToListAsync().AsTask());

        Assert.Contains("Page 3 was requested, but the service returned page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal([3], list.Requested);
    }

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

    [Fact]
    public async Task Walk_PagesOfEqualLengthAndFirstItem_AreNotTakenForTheSame()
    {
        list.Respond = page => new(page.PageNo > 2 ? [] : [7, page.PageNo], page.PageNo, 2);

        Assert.Equal([7, 1, 7, 2], await list.All.ToListAsync());
        Assert.Equal([1, 2, 3], list.Requested);
    }
}
