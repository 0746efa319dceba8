namespace Smslive247.V4;

public partial interface IBatchFilesClient
{
    /// <summary>Every batch file; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="searchText">Only files that match this text.</param>
    /// <param name="pageSize">Batch files in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<BatchFile> ListAllAsync(string? searchText = null, int? pageSize = null);
}

public partial class BatchFilesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<BatchFile> ListAllAsync(string? searchText = null, int? pageSize = null) =>
        V4Paging.Walk<BatchFile, BatchFileListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, searchText, token));
}
