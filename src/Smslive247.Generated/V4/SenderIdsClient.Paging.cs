namespace Smslive247.V4;

public partial interface ISenderIdsClient
{
    /// <summary>Every sender ID; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="pageSize">Sender IDs in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(int? pageSize = null);
}

public partial class SenderIdsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<SenderIdRegistration> ListAllAsync(int? pageSize = null) =>
        V4Paging.Walk<SenderIdRegistration, SenderIdListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, cancellationToken));
}
