namespace Smslive247;

/// <summary>
/// A list whose pages are fetched as the enumeration reaches them, one request a page and none that is not needed. It can
/// be enumerated again, which fetches anew. Stop early with LINQ's <c>Take(n)</c> or <c>break</c>.
/// </summary>
/// <remarks>
/// The enumeration never ends silently early: a request that fails throws at its place, after what came before it was
/// yielded, and a service that sends the same page again is a <see cref="Smslive247ContractException"/>. Items that are
/// added or deleted while the list is read move the others: limit the list by date where that matters. Where the service
/// numbers its pages only up to some page, a list that goes on behind it is a <see cref="Smslive247PageLimitException"/>.
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class PagedAsyncEnumerable<T> : IAsyncEnumerable<T>
{
    private readonly Func<int, CancellationToken, Task<Page<T>>> fetchPage;

    /// <summary>Creates a list; tests that stand in for a client may do so.</summary>
    /// <param name="fetchPage">Fetches the page with a number, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fetchPage"/> is null.</exception>
    public PagedAsyncEnumerable(Func<int, CancellationToken, Task<Page<T>>> fetchPage)
    {
        ArgumentNullException.ThrowIfNull(fetchPage);
        this.fetchPage = fetchPage;
    }

    /// <summary>The last page of the list that can be requested.</summary>
    internal PageLimit Limit { get; init; } = PageLimit.None;

    /// <summary>The count of responses with 429 to the client that the list belongs to.</summary>
    internal RateLimitCounter RateLimits { get; init; } = new();

    private int PagesAhead { get; init; }

    /// <summary>
    /// The same list, with pages fetched ahead of the consumer, several at once. It is worth it where a page takes its time to
    /// come, or its items theirs to be worked on. Order and failures stay at their places; leaving the enumeration cancels
    /// what is under way, and waits until it is over.
    /// </summary>
    /// <remarks>
    /// The first page comes alone, for only it tells how far the list goes. Nothing is asked for behind the last page that the
    /// service states, or behind a page that failed. Where the service states no totals, one page is fetched ahead, as only an
    /// empty page ends such a list. Once the service answers one of the requests with 429 (Too Many Requests), though a further
    /// try may succeed, no further page is asked for while another is under way, up to the end of the enumeration; what is
    /// under way already goes on, with its tries. A list of your own, made with the constructor, does not learn of such answers.
    /// </remarks>
    /// <param name="pages">
    /// The most pages ahead of the one that is read, under way or waiting in memory, and so the most requests at a time. With 0,
    /// the default, a page is asked for when the enumeration reaches it.
    /// </param>
    /// <returns>A new list; this one stays as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pages"/> is negative.</exception>
    public PagedAsyncEnumerable<T> Prefetch(int pages) =>
        pages >= 0
            ? new(fetchPage) { Limit = Limit, RateLimits = RateLimits, PagesAhead = pages }
            : throw new ArgumentOutOfRangeException(nameof(pages), pages, "Give 0 or a positive number of pages.");

    /// <summary>The list page by page, for instance to go on where an earlier enumeration ended.</summary>
    /// <param name="startPage">The number of the first page, from 1.</param>
    /// <returns>The pages that hold items, fetched as they are reached; <see cref="ResponseSourceExtensions.GetResponse"/> gives the status and headers of each.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startPage"/> is less than 1, or beyond the last page that can be asked for.</exception>
    public IAsyncEnumerable<Page<T>> AsPages(int startPage = 1)
    {
        Guard.InRange(startPage, 1, Limit.LastPage, nameof(startPage));
        return PageWalk.WalkAsync(fetchPage, startPage, Limit, PagesAhead, RateLimits);
    }

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        PageWalk.ItemsAsync(AsPages(), cancellationToken).GetAsyncEnumerator(cancellationToken);
}
