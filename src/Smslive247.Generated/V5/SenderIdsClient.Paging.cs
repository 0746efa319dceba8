namespace Smslive247.V5;

public partial interface ISenderIdsClient
{
    /// <summary>Every sender ID; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="cacheTag">A parameter of the service whose meaning is not documented.</param>
    /// <param name="pageSize">Sender IDs in one request, 5 to 500, by default 500. It does not change the result.</param>
    PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(string? cacheTag = null, int? pageSize = null);
}

public partial class SenderIdsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, filters: null, (page, size, token) => ListAsync(page, size, cacheTag, token));
}
