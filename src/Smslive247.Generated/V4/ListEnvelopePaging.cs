namespace Smslive247.V4;

/// <summary>Lists of v4, whose envelopes state the paging.</summary>
internal static class ListEnvelopePaging
{
    /// <summary>The list's pages, from an operation that answers them in envelopes.</summary>
    /// <param name="pipeline">The pipeline of the client.</param>
    /// <param name="pageSize">The page size to ask for.</param>
    /// <param name="fetch">Fetches the page with a number, at a size, through the pipeline that it is given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public static PagedAsyncEnumerable<T> Walk<T, TEnvelope>(
        ApiPipeline pipeline, int pageSize, Func<ApiPipeline, int, int, CancellationToken, Task<TEnvelope>> fetch)
        where TEnvelope : IListEnvelope<T>
    {
        Guard.InRange(pageSize, 1, long.MaxValue, nameof(pageSize));
        return new(async (pageNo, pace, cancellationToken) =>
        {
            var envelope = await fetch(pipeline.PacedBy(pace), pageNo, pageSize, cancellationToken).ConfigureAwait(false);
            var paging = envelope.Paging;
            return new Page<T>(envelope.Data, paging?.PageNo ?? pageNo, paging?.PageSize ?? pageSize, paging?.TotalCount, paging?.TotalPages)
            {
                Response = envelope.Response,
            };
        });
    }
}
