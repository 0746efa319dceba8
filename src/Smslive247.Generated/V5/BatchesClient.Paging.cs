namespace Smslive247.V5;

public partial interface IBatchesClient
{
    /// <summary>Every batch; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only batches from this instant on.</param>
    /// <param name="dateTo">Only batches up to this instant. Setting it prevents new batches from shifting the list during the enumeration.</param>
    /// <param name="searchText">Only batches that match this text.</param>
    /// <param name="cacheTag">A parameter of the service whose meaning is not documented.</param>
    /// <param name="pageSize">Batches in one request, 5 to 500, by default 500. It does not change the result.</param>
    PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, string? searchText = null, string? cacheTag = null, int? pageSize = null);
}

public partial class BatchesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Batch> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "dateFrom and dateTo", (page, size, token) => ListAsync(page, size, dateFrom, dateTo, searchText, cacheTag, token));
}
