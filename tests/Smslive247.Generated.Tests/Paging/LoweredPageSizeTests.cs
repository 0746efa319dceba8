namespace Smslive247.Tests.Paging;

/// <summary>A service that returns fewer items a page than were requested: 20 instead of 100.</summary>
[Trait("Category", "Culture")]
public class LoweredPageSizeTests
{
    private readonly StubList list = new(90);

    [Theory]
    [InlineData(90, 90, 5)]
    [InlineData(250, 250, 13)]
    // The list is shorter than stated: it ends at the empty page.
    [InlineData(40, 90, 3)]
    public async Task Walk_SizeLoweredSilently_IsFollowedUpToTheStatedCount(int count, int statedCount, int pages)
    {
        StateHundredAPage(count, statedCount);

        Assert.Equal(Enumerable.Range(1, count), await list.All.ToListAsync());
        Assert.Equal(Enumerable.Range(1, pages), list.Requested);
    }

    // The stated size does not give the number of items before the start: 250 items at a stated 100 put page 2 at item 101.
    [Theory]
    [InlineData(90, 2)]
    [InlineData(250, 2)]
    [InlineData(250, 3)]
    [InlineData(250, 4)]
    public async Task AsPages_SizeLoweredSilently_ContinuesFromTheStartPageToTheEnd(int count, int startPage)
    {
        StateHundredAPage(count, count);

        var items = await list.All.AsPages(startPage).SelectMany(page => page.Items.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(Enumerable.Range(1, count).Skip((startPage - 1) * 20), items);
    }

    private void StateHundredAPage(int count, int statedCount)
    {
        list.Count = count;
        list.Respond = page => new(page.Items, page.PageNo, 100, statedCount, (statedCount + 99) / 100);
    }
}
