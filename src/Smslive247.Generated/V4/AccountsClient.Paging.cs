namespace Smslive247.V4;

public partial interface IAccountsClient
{
    /// <summary>Every account; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Accounts in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null);

    /// <summary>Every sub-account; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Sub-accounts in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Account> ListAllSubAccountsAsync(int? pageSize = null);
}

public partial class AccountsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null) =>
        V4Paging.Walk<Account, AccountListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, token));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllSubAccountsAsync(int? pageSize = null) =>
        V4Paging.Walk<Account, AccountListResponse>(pipeline, pageSize, (page, size, token) => ListSubAccountsAsync(page, size, token));
}
