namespace Smslive247.V5;

/// <summary>The bounds of v5's paging, as its document states them for PageNumber and PageSize.</summary>
internal static class ListPages
{
    private const int LastPage = 1000;
    private const int SmallestPage = 5;
    private const int LargestPage = 500;

    /// <summary>The list's pages.</summary>
    /// <param name="pipeline">The pipeline of the client.</param>
    /// <param name="pageSize">The page size to ask for; by default the largest.</param>
    /// <param name="filters">The parameters by which a list that is longer than its pages can be read in parts; null where it has none.</param>
    /// <param name="fetch">Fetches the page with a number, at a size, through the pipeline that it is given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is out of bounds.</exception>
    public static PagedAsyncEnumerable<T> Walk<T>(
        ApiPipeline pipeline, int? pageSize, string? filters, Func<ApiPipeline, int, int, CancellationToken, Task<Page<T>>> fetch)
    {
        var size = pageSize ?? LargestPage;
        Guard.InRange(size, SmallestPage, LargestPage, nameof(pageSize));
        return new((pageNo, pace, cancellationToken) => fetch(pipeline.PacedBy(pace), pageNo, size, cancellationToken)) { Limit = new(LastPage, LargestPage, filters) };
    }
}
