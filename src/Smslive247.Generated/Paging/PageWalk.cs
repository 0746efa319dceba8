using System.Runtime.CompilerServices;

namespace Smslive247.Paging;

/// <summary>The order in which pages are asked for, and the end of it.</summary>
internal static class PageWalk
{
    public static async IAsyncEnumerable<T> ItemsAsync<T>(
        IAsyncEnumerable<Page<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }

    public static async IAsyncEnumerable<Page<T>> WalkAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> fetchPage,
        int startPage,
        PageLimit limit,
        int prefetch,
        RateLimitCounter rateLimits,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var window = new PageWindow<T>(fetchPage, startPage, prefetch, rateLimits, cancellationToken);
        await using var ending = window.ConfigureAwait(false);
        Page<T>? previous = null;
        long? seen = null;
        var isAsStated = false;
        for (var pageNo = startPage; ; pageNo++)
        {
            var page = await window.TakeAsync().ConfigureAwait(false);
            // Whatever totals come with it: a count may be older than the list, and no further page would bring more.
            if (page.Items.Count == 0)
            {
                yield break;
            }

            if (page.PageNo != pageNo || PageComparison.AreEqual(previous, page))
            {
                throw Repeated(pageNo, page);
            }

            // A service that lowers the page size without saying so states too few pages: what it counts is still to come. One
            // whose pages are as long as it says has reached its end, even if an item was deleted meanwhile.
            seen = (seen ?? ItemsBefore(page)) + page.Items.Count;
            isAsStated |= page.Items.Count >= page.PageSize;
            var goesOn = page.HasNextPage || (!isAsStated && seen < page.TotalCount);
            if (goesOn)
            {
                window.FetchUpTo(Math.Min(limit.LastPage, LastPageToFetch(page)));
            }

            yield return page;

            if (!goesOn)
            {
                yield break;
            }

            if (pageNo == limit.LastPage)
            {
                throw limit.Reached(page.PageSize, page.TotalCount);
            }

            previous = page;
        }
    }

    /// <summary>
    /// The last page that the service states. Where it states none, or one that the list goes beyond, it is the next: an
    /// enumeration to the end asks for that one in any case, and only the page itself tells whether it is the last.
    /// </summary>
    private static long LastPageToFetch<T>(Page<T> page) => Math.Max(page.PageNo + 1L, page switch
    {
        { TotalPages: > 0 and var pages } => pages,
        { TotalCount: > 0 and var count, PageSize: > 0 } => (count + page.PageSize - 1) / page.PageSize,
        _ => 0,
    });

    /// <summary>
    /// How many items lie before the page that a walk began with. Where its length does not fit the stated size and count,
    /// the size was lowered silently, and the pages before were as short.
    /// </summary>
    private static long ItemsBefore<T>(Page<T> page)
    {
        var stated = (page.PageNo - 1L) * page.PageSize;
        var isAsStated = page.TotalCount is not { } count || page.Items.Count == Math.Min(page.PageSize, count - stated);
        return isAsStated ? stated : (page.PageNo - 1L) * page.Items.Count;
    }

    private static Smslive247ContractException Repeated<T>(int asked, Page<T> page)
    {
        var came = page.PageNo != asked ? $"page {page.PageNo} came" : $"the items of page {asked - 1} came again";
        return new($"Page {asked} was asked for, and {came}: the service did not follow the page number, so the list cannot be read to its end.")
        {
            StatusCode = page.Response?.StatusCode,
            Response = page.Response,
        };
    }
}
