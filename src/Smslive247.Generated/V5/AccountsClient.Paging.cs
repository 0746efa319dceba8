namespace Smslive247.V5;

public partial interface IAccountsClient
{
    /// <summary>Every account; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="searchText">Only accounts that match this text.</param>
    /// <param name="cacheTag">A parameter of the service whose meaning is not documented.</param>
    /// <param name="pageSize">Accounts in one request, 5 to 500, by default 500. It does not change the result.</param>
    PagedAsyncEnumerable<Account> ListAllAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null);
}

public partial class AccountsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "searchText", (page, size, token) => ListAsync(page, size, searchText, cacheTag, token));
}
