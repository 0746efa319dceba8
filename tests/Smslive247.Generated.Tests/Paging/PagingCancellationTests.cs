namespace Smslive247.Tests.Paging;

public class PagingCancellationTests
{
    private readonly StubList list = new(90);

    // octokit: the enumerator ignored its token.
    [Fact]
    public async Task WithCancellation_AnyToken_ReachesEachFetch()
    {
        using var cancellation = new CancellationTokenSource();
        var tokens = new List<CancellationToken>();
        var all = new PagedAsyncEnumerable<int>((pageNo, token) =>
        {
            tokens.Add(token);
            return Task.FromResult(list.PageOf(pageNo));
        });

        await foreach (var item in all.WithCancellation(cancellation.Token))
        {
            Assert.InRange(item, 1, 90);
        }

        Assert.Equal(Enumerable.Repeat(cancellation.Token, 5), tokens);
    }

    [Fact]
    public async Task WithCancellation_CancelledBetweenPages_RequestsNoMore()
    {
        using var cancellation = new CancellationTokenSource();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in list.All.WithCancellation(cancellation.Token))
            {
                if (item == 20)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Equal([1], list.Requested);
    }

    [Fact]
    public async Task WithCancellation_OfPages_CancelsToo()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => list.All.AsPages().ToListAsync(cancellation.Token).AsTask());

        Assert.Empty(list.Requested);
    }
}
