namespace Smslive247.V4;

public partial interface IBatchesClient
{
    /// <summary>Every batch; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only batches from this instant on.</param>
    /// <param name="dateTo">Only batches up to this instant. Set it, and new batches cannot move the list while it is read.</param>
    /// <param name="pageSize">Batches in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);

    /// <summary>Every batch that is still to be sent; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only batches from this instant on.</param>
    /// <param name="dateTo">Only batches up to this instant. Set it, and new batches cannot move the list while it is read.</param>
    /// <param name="pageSize">Batches in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Batch> ListAllPendingAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);

    /// <summary>Every message of a batch, with its delivery reports; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="batchId">The batch's batchID.</param>
    /// <param name="pageSize">Messages in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Message> ListAllReportsAsync(long batchId, int? pageSize = null);
}

public partial class BatchesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Batch, BatchListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, dateFrom, dateTo, cancellationToken));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Batch> ListAllPendingAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Batch, BatchListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListPendingAsync(pageNo, size, dateFrom, dateTo, cancellationToken));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Message> ListAllReportsAsync(long batchId, int? pageSize = null) =>
        V4Paging.Walk<Message, MessageListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListReportsAsync(batchId, pageNo, size, cancellationToken));
}
