namespace Smslive247.V5;

public partial interface IAccountsClient
{
    /// <summary>Every account; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="searchText">Only accounts that match this text.</param>
    /// <param name="cacheTag">A tag of the service's own; its sources do not say what it does.</param>
    /// <param name="pageSize">Accounts in one request, 5 to 500, by default 500. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Account> ListAllAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null);
}

public partial class AccountsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "searchText", (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, searchText, cacheTag, cancellationToken));
}
