namespace Smslive247.V5;

public partial interface ISenderIdsClient
{
    /// <summary>Every sender ID; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="cacheTag">A tag of the service's own; its sources do not say what it does.</param>
    /// <param name="pageSize">Sender IDs in one request, 5 to 500, by default 500. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(string? cacheTag = null, int? pageSize = null);
}

public partial class SenderIdsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, filters: null, (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, cacheTag, cancellationToken));
}
