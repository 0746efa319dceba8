using System.Runtime.CompilerServices;

namespace Smslive247.Internal;

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
        int prefetch,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var window = new PageWindow<T>(fetchPage, startPage, cancellationToken);
        await using var ending = window.ConfigureAwait(false);
        Page<T>? previous = null;
        long? seen = null;
        var isBeyondStatedEnd = false;
        for (var pageNo = startPage; ; pageNo++)
        {
            var page = await window.TakeAsync().ConfigureAwait(false);
            if (page.Items.Count == 0)
            {
                yield break;
            }

            if (page.PageNo != pageNo || PageComparison.AreEqual(previous, page))
            {
                if (isBeyondStatedEnd)
                {
                    yield break;
                }

                throw Repeated(pageNo, page);
            }

            if (page.HasNextPage && prefetch > 0)
            {
                window.FetchUpTo(Math.Min((long)pageNo + prefetch, page.TotalPages ?? long.MaxValue));
            }

            yield return page;

            // A service that lowers the page size without saying so states too few pages: what it counts is still to come.
            seen = (seen ?? (long)(startPage - 1) * page.PageSize) + page.Items.Count;
            isBeyondStatedEnd = !page.HasNextPage;
            if (isBeyondStatedEnd && !(seen < page.TotalCount))
            {
                yield break;
            }

            previous = page;
        }
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
