namespace Smslive247.V4;

public partial interface IBatchesClient
{
    /// <summary>Every batch; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only batches from this instant on.</param>
    /// <param name="dateTo">Only batches up to this instant. Setting it prevents new batches from shifting the list during the enumeration.</param>
    /// <param name="pageSize">Batches in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);

    /// <summary>Every pending batch; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only batches from this instant on.</param>
    /// <param name="dateTo">Only batches up to this instant. Setting it prevents new batches from shifting the list during the enumeration.</param>
    /// <param name="pageSize">Batches in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Batch> ListAllPendingAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);

    /// <summary>Every message of a batch, with its delivery reports; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="batchId">The id of the batch.</param>
    /// <param name="pageSize">Messages in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Message> ListAllReportsAsync(long batchId, int? pageSize = null);
}

public partial class BatchesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Batch, BatchListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, dateFrom, dateTo, token));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Batch> ListAllPendingAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Batch, BatchListResponse>(pipeline, pageSize, (page, size, token) => ListPendingAsync(page, size, dateFrom, dateTo, token));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Message> ListAllReportsAsync(long batchId, int? pageSize = null) =>
        V4Paging.Walk<Message, MessageListResponse>(pipeline, pageSize, (page, size, token) => ListReportsAsync(batchId, page, size, token));
}
