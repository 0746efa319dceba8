namespace Smslive247.Tests.Paging;

public class AsPagesTests
{
    private readonly StubList list = new(90);

    [Fact]
    public async Task AsPages_FromTheStart_GivesPagesWithTheirTotals()
    {
        var pages = await list.All.AsPages().ToListAsync();

        Assert.Equal([20, 20, 20, 20, 10], pages.Select(page => page.Items.Count));
        Assert.Equal([1, 2, 3, 4, 5], pages.Select(page => page.PageNo));
        Assert.All(pages, page => Assert.Equal((90L, 5), (page.TotalCount, page.TotalPages)));
        Assert.Equal([1, 2, 3, 4, 5], list.Requested);
    }

    // twilio-csharp #412: a listing could not be resumed. octokit #2602: a start page looped for ever.
    [Theory]
    [InlineData(3, new[] { 3, 4, 5 })]
    [InlineData(5, new[] { 5 })]
    public async Task AsPages_FromALaterPage_ContinuesToTheEnd(int startPage, int[] expected)
    {
        var pages = await list.All.AsPages(startPage).ToListAsync();

        Assert.Equal(expected, pages.Select(page => page.PageNo));
        Assert.Equal(expected, list.Requested);
    }

    [Fact]
    public async Task AsPages_FromBeyondTheEnd_IsEmpty()
    {
        Assert.Empty(await list.All.AsPages(6).ToListAsync());
        Assert.Equal([6], list.Requested);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void AsPages_PageThatCannotBe_ThrowsBeforeItIsEnumerated(int startPage)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => list.All.AsPages(startPage));

        Assert.Equal("startPage", thrown.ParamName);
        Assert.Empty(list.Requested);
    }
}
