namespace Smslive247.V4;

public partial interface IAccountsClient
{
    /// <summary>Every account; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Accounts in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null);
}

public partial class AccountsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null) =>
        V4Paging.Walk<Account, AccountListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, token));
}
