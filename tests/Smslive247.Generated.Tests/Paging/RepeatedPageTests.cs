namespace Smslive247.Tests.Paging;

/// <summary>A service that sends the same page again, whatever is asked.</summary>
public class RepeatedPageTests
{
    private readonly StubList list = new(90);

    [Fact]
    public async Task Walk_ServiceStatesPageOneAgain_ThrowsAndNamesAskedAndCame()
    {
        list.Answer = _ => list.PageOf(1);

        var (items, thrown) = await ReadAsync();

        Assert.Contains("Page 2 was requested, but the service returned page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 20), items);
        Assert.Equal([1, 2], list.Asked);
    }

    [Theory]
    [InlineData(90L, 5)]
    [InlineData(null, null)]
    public async Task Walk_ServiceEchoesTheNumberOverTheSameItems_ThrowsAndNamesAskedAndCame(long? totalCount, int? totalPages)
    {
        list.Answer = page => new(list.PageOf(1).Items, page.PageNo, 20, totalCount, totalPages);

        var (items, thrown) = await ReadAsync();

        Assert.Contains("Page 2 was requested, but the service repeated the items of page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 20), items);
        Assert.Equal([1, 2], list.Asked);
    }

    [Fact]
    public async Task Walk_LaterPageComesAgain_ThrowsAfterTheItemsBefore()
    {
        list.Answer = page => list.PageOf(Math.Min(page.PageNo, 3));

        var (items, thrown) = await ReadAsync();

        Assert.Contains("Page 4 was requested, but the service returned page 3", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 60), items);
        Assert.Equal([1, 2, 3, 4], list.Asked);
    }

    // 20 of 90 is an early end, whatever the stated number of pages.
    [Fact]
    public async Task Walk_SameItemsBehindTheStatedEndButBelowTheCount_Throws()
    {
        list.Answer = page => new(list.PageOf(1).Items, page.PageNo, 100, 90, 1);

        var (items, thrown) = await ReadAsync();

        Assert.Contains("Page 2 was requested", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 20), items);
    }

    [Fact]
    public async Task AsPages_AnotherPageThanTheFirstAskedFor_Throws()
    {
        list.Answer = _ => list.PageOf(1);

        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(() => list.All.AsPages(3).ToListAsync().AsTask());

        Assert.Contains("Page 3 was requested, but the service returned page 1", thrown.Message, StringComparison.Ordinal);
        Assert.Equal([3], list.Asked);
    }

    [Fact]
    public async Task Walk_PagesOfEqualLengthAndFirstItem_AreNotTakenForTheSame()
    {
        list.Answer = page => new(page.PageNo > 2 ? [] : [7, page.PageNo], page.PageNo, 2);

        Assert.Equal([7, 1, 7, 2], await list.All.ToListAsync());
        Assert.Equal([1, 2, 3], list.Asked);
    }

    private async Task<(List<int> Items, Smslive247ContractException Thrown)> ReadAsync()
    {
        var items = new List<int>();
        var thrown = await Assert.ThrowsAsync<Smslive247ContractException>(async () =>
        {
            await foreach (var item in list.All)
            {
                items.Add(item);
            }
        });
        return (items, thrown);
    }
}
