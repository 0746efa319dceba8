using System.Runtime.CompilerServices;

namespace Smslive247.Paging;

/// <summary>Enumerates a list page by page.</summary>
internal static class PageWalk
{
    public static async IAsyncEnumerable<T> ItemsAsync<T>(IAsyncEnumerable<Page<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
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
        Func<int, CancellationToken, Task<Page<T>>> fetchPage, int startPage, PageLimit limit, int prefetch, RateLimitCounter rateLimits,
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
            // Regardless of its totals: a count may be older than the list.
            if (page.Items.Count == 0)
            {
                yield break;
            }

            if (page.PageNo != pageNo || PageComparison.AreEqual(previous, page))
            {
                throw Repeated(pageNo, page);
            }

            // A service that silently lowers the page size states too few pages, so its count of items decides. If its pages have the stated
            // size, the stated last page is the end, even if the count is not reached because an item was deleted meanwhile.
            seen = (seen ?? ItemsBefore(page)) + page.Items.Count;
            isAsStated |= page.Items.Count >= page.PageSize;
            var hasMore = page.HasNextPage || (!isAsStated && seen < page.TotalCount);
            if (hasMore)
            {
                window.FetchUpTo(Math.Min(limit.LastPage, LastPageToFetch(page)));
            }

            yield return page;

            if (!hasMore)
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

    /// <summary>The last page that the service states; at least the next page, which a complete enumeration requests in any case.</summary>
    private static long LastPageToFetch<T>(Page<T> page) => Math.Max(page.PageNo + 1L, page switch
    {
        { TotalPages: > 0 and var pages } => pages,
        { TotalCount: > 0 and var count, PageSize: > 0 } => (count + page.PageSize - 1) / page.PageSize,
        _ => 0,
    });

    /// <summary>The number of items before the first page of the enumeration. If its length contradicts the stated size, all pages have its length.</summary>
    private static long ItemsBefore<T>(Page<T> page)
    {
        var stated = (page.PageNo - 1L) * page.PageSize;
        var isAsStated = page.TotalCount is not { } count || page.Items.Count == Math.Min(page.PageSize, count - stated);
        return isAsStated ? stated : (page.PageNo - 1L) * page.Items.Count;
    }

    private static Smslive247ContractException Repeated<T>(int requested, Page<T> page)
    {
        var problem = page.PageNo != requested ? $"the service returned page {page.PageNo}" : $"the service repeated the items of page {requested - 1}";
        return new($"Page {requested} was requested, but {problem}: it ignored the page number, so the list cannot be read to its end.")
        {
            StatusCode = page.Response?.StatusCode,
            Response = page.Response,
        };
    }
}
