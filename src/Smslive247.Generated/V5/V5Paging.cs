namespace Smslive247.V5;

/// <summary>The paging of v5, with the bounds that its document states for PageNumber and PageSize.</summary>
internal static class V5Paging
{
    private const int LastPage = 1000;
    private const int SmallestPage = 5;
    private const int LargestPage = 500;

    /// <summary>All items of a list, page by page.</summary>
    /// <param name="pipeline">The pipeline of the client.</param>
    /// <param name="pageSize">The requested page size; by default the largest.</param>
    /// <param name="filters">The parameters with which a list that is longer than its pages can be read in parts; null if it has none.</param>
    /// <param name="fetch">Fetches the page with a number, of a size.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is out of bounds.</exception>
    public static PagedAsyncEnumerable<T> Walk<T>(ApiPipeline pipeline, int? pageSize, string? filters, Func<int, int, CancellationToken, Task<Page<T>>> fetch)
    {
        Guard.InRange(pageSize, SmallestPage, LargestPage, nameof(pageSize));
        var size = pageSize ?? LargestPage;
        return new((pageNo, cancellationToken) => fetch(pageNo, size, cancellationToken))
        {
            Limit = new(LastPage, LargestPage, filters),
            RateLimits = pipeline.RateLimits,
        };
    }
}
