namespace Smslive247.V5;

/// <summary>The paging of v5, with the limits that its document states for PageNumber and PageSize.</summary>
internal static class V5Paging
{
    private const int LastPage = 1000;
    private const int SmallestPageSize = 5;
    private const int LargestPageSize = 500;

    /// <summary>Enumerates a list. The filters are the parameters by which a list with more pages can be read in parts; null if it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is out of range.</exception>
    public static PagedAsyncEnumerable<T> Walk<T>(ApiPipeline pipeline, int? pageSize, string? filters, Func<int, int, CancellationToken, Task<Page<T>>> fetch)
    {
        Guard.InRange(pageSize, SmallestPageSize, LargestPageSize, nameof(pageSize));
        var size = pageSize ?? LargestPageSize;
        return new((page, token) => fetch(page, size, token)) { Limit = new(LastPage, LargestPageSize, filters), RateLimits = pipeline.RateLimits };
    }
}
