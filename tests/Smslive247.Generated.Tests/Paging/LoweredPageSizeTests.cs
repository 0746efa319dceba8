namespace Smslive247.Tests.Paging;

/// <summary>A service that sends fewer items a page than it was asked for: 100 were asked, 20 come.</summary>
[Trait("Category", "Culture")]
public class LoweredPageSizeTests
{
    private readonly StubList list = new(90);

    [Fact]
    public async Task Walk_SizeLoweredAndStated_IsFollowed()
    {
        // The list states its own size of 20, whatever was asked.
        Assert.Equal(Enumerable.Range(1, 90), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Fact]
    public async Task Walk_SizeLoweredSilently_IsFollowedUpToTheStatedCount()
    {
        list.Answer = page => new(page.Items, page.PageNo, 100, 90, 1);

        Assert.Equal(Enumerable.Range(1, 90), await list.All.ToListAsync());
        Assert.Equal([1, 2, 3, 4, 5], list.Asked);
    }

    [Fact]
    public async Task Walk_SizeLoweredSilentlyOnSeveralPages_IsFollowedUpToTheStatedCount()
    {
        list.Count = 250;
        list.Answer = page => new(page.Items, page.PageNo, 100, 250, 3);

        Assert.Equal(Enumerable.Range(1, 250), await list.All.ToListAsync());
        Assert.Equal(Enumerable.Range(1, 13), list.Asked);
    }

    [Fact]
    public async Task Walk_SizeLoweredSilentlyAndAPageIsEmpty_Ends()
    {
        list.Count = 40;
        list.Answer = page => new(page.Items, page.PageNo, 100, 90, 1);

        Assert.Equal(40, await list.All.CountAsync());
        Assert.Equal([1, 2, 3], list.Asked);
    }

    // The stated size says nothing about how much lies before the start: 250 items at a stated 100 put page 2 at item 101.
    [Theory]
    [InlineData(90, 2)]
    [InlineData(250, 2)]
    [InlineData(250, 3)]
    [InlineData(250, 4)]
    public async Task AsPages_SizeLoweredSilently_GoesOnFromTheStartPageToTheEnd(int count, int startPage)
    {
        list.Count = count;
        list.Answer = page => new(page.Items, page.PageNo, 100, count, (count + 99) / 100);

        var items = await list.All.AsPages(startPage).SelectMany(page => page.Items.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(Enumerable.Range(1, count).Skip((startPage - 1) * 20), items);
    }
}
