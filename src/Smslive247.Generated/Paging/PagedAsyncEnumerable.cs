namespace Smslive247;

/// <summary>
/// A list whose pages are fetched when the enumeration reaches them, with one request for each page. Another enumeration fetches them again.
/// LINQ's <c>Take(n)</c>, or <c>break</c>, ends it early without further requests.
/// </summary>
/// <remarks>
/// The enumeration never ends silently early: a failed request throws after all earlier items were returned, and a page that the service
/// repeats throws <see cref="Smslive247ContractException"/>. If the list continues after the last page that can be requested,
/// <see cref="Smslive247PageLimitException"/> is thrown. Items that are added or deleted during the enumeration shift the others: where that
/// matters, limit the list by date.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class PagedAsyncEnumerable<T> : IAsyncEnumerable<T>
{
    private readonly Func<int, CancellationToken, Task<Page<T>>> fetchPage;

    /// <summary>Creates a list, for tests that replace a client.</summary>
    /// <param name="fetchPage">Fetches the page of a number, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fetchPage"/> is null.</exception>
    public PagedAsyncEnumerable(Func<int, CancellationToken, Task<Page<T>>> fetchPage)
    {
        ArgumentNullException.ThrowIfNull(fetchPage);
        this.fetchPage = fetchPage;
    }

    internal PageLimit Limit { get; init; } = PageLimit.None;

    internal RateLimitCounter RateLimits { get; init; } = new();

    private int PagesAhead { get; init; }

    /// <summary>Returns the same list with pages fetched ahead of the consumer, several at once. Items and exceptions keep their order.</summary>
    /// <remarks>
    /// The first page is fetched alone, since it states the number of pages. Nothing is requested after the last page that the service states,
    /// or after a failed page. Without totals, only one page is fetched ahead, since only an empty page ends such a list. After a response with
    /// 429 (Too Many Requests), even if a retry succeeds, at most one page is fetched ahead until the enumeration ends; requests in progress
    /// continue. A list that you create with the constructor does not detect such responses. Leaving the enumeration cancels the requests in
    /// progress and waits for their end.
    /// </remarks>
    /// <param name="pages">
    /// The maximum number of pages ahead of the consumer, in progress or in memory, and so of concurrent requests; 0, the default, disables
    /// prefetching.
    /// </param>
    /// <returns>A new list; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pages"/> is negative.</exception>
    public PagedAsyncEnumerable<T> Prefetch(int pages) => pages >= 0
        ? new(fetchPage) { Limit = Limit, RateLimits = RateLimits, PagesAhead = pages }
        : throw new ArgumentOutOfRangeException(nameof(pages), pages, "The number of pages must be 0 or positive.");

    /// <summary>Returns the list page by page, for instance to continue an earlier enumeration.</summary>
    /// <param name="startPage">The number of the first page, from 1.</param>
    /// <returns>The pages that contain items; <see cref="ResponseSourceExtensions.GetResponse"/> returns the status line and headers of each.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startPage"/> is less than 1, or exceeds the last page that can be requested.</exception>
    public IAsyncEnumerable<Page<T>> AsPages(int startPage = 1)
    {
        Guard.InRange<int>(startPage, 1, Limit.LastPage == int.MaxValue ? null : Limit.LastPage, nameof(startPage));
        return PageWalk.WalkAsync(fetchPage, startPage, Limit, PagesAhead, RateLimits);
    }

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        PageWalk.ItemsAsync(AsPages(), cancellationToken).GetAsyncEnumerator(cancellationToken);
}
