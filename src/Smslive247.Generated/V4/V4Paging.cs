namespace Smslive247.V4;

/// <summary>The paging of v4, whose envelopes state it.</summary>
internal static class V4Paging
{
    // The introduction states a default of 20 and no maximum, the vendor's own document a maximum of 500.
    private const int DefaultPageSize = 100;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public static PagedAsyncEnumerable<T> Walk<T, TEnvelope>(ApiPipeline pipeline, int? pageSize, Func<int, int, CancellationToken, Task<TEnvelope>> fetch)
        where TEnvelope : IListEnvelope<T>
    {
        Guard.InRange(pageSize, 1, null, nameof(pageSize));
        var size = pageSize ?? DefaultPageSize;
        return new(async (page, token) =>
        {
            var list = await fetch(page, size, token).ConfigureAwait(false);
            var paging = list.Paging;
            return new(list.Data, paging?.PageNo ?? page, paging?.PageSize ?? size, paging?.TotalCount, paging?.TotalPages) { Response = list.Response };
        }) { RateLimits = pipeline.RateLimits };
    }
}
