namespace Smslive247.V4;

public partial interface ISenderIdsClient
{
    /// <summary>Every sender ID; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Sender IDs in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(int? pageSize = null);
}

public partial class SenderIdsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(int? pageSize = null) =>
        V4Paging.Walk<SenderIdRegistration, SenderIdListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, token));
}
