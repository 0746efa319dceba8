namespace Smslive247.V4;

/// <summary>The paging of v4, whose envelopes state it.</summary>
internal static class V4Paging
{
    /// <summary>The introduction states a default of 20 and no maximum, the vendor's own document a maximum of 500.</summary>
    private const int DefaultPageSize = 100;

    /// <summary>All items of a list, page by page.</summary>
    /// <param name="pipeline">The pipeline of the client.</param>
    /// <param name="pageSize">The requested page size.</param>
    /// <param name="fetch">Fetches the page with a number, of a size.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public static PagedAsyncEnumerable<T> Walk<T, TEnvelope>(ApiPipeline pipeline, int? pageSize, Func<int, int, CancellationToken, Task<TEnvelope>> fetch)
        where TEnvelope : IListEnvelope<T>
    {
        Guard.InRange(pageSize, 1, long.MaxValue, nameof(pageSize));
        var size = pageSize ?? DefaultPageSize;
        return new(async (pageNo, cancellationToken) =>
        {
            var envelope = await fetch(pageNo, size, cancellationToken).ConfigureAwait(false);
            var paging = envelope.Paging;
            return new Page<T>(envelope.Data, paging?.PageNo ?? pageNo, paging?.PageSize ?? size, paging?.TotalCount, paging?.TotalPages)
            {
                Response = envelope.Response,
            };
        })
        {
            RateLimits = pipeline.RateLimits,
        };
    }
}
