namespace Smslive247.Internal;

internal static class ListEnvelopePaging
{
    /// <summary>The list's pages, from an operation that answers them in envelopes.</summary>
    public static PagedAsyncEnumerable<T> Walk<T, TEnvelope>(Func<int, CancellationToken, Task<TEnvelope>> fetch)
        where TEnvelope : IListEnvelope<T> =>
        new(async (pageNo, cancellationToken) =>
        {
            var envelope = await fetch(pageNo, cancellationToken).ConfigureAwait(false);
            var paging = envelope.Paging;
            return new Page<T>(
                envelope.Data, paging?.PageNo ?? pageNo, paging?.PageSize ?? envelope.Data.Count, paging?.TotalCount, paging?.TotalPages)
            {
                Response = envelope.Response,
            };
        });
}
