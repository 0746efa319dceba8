namespace Smslive247.V4;

public partial interface IAccountsClient
{
    /// <summary>Every account; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="pageSize">Accounts in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null);
}

public partial class AccountsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Account> ListAllAsync(int? pageSize = null) =>
        ListEnvelopePaging.Walk<Account, AccountListResponse>(pipeline, pageSize ?? PageSizes.Default, (paced, pageNo, size, cancellationToken) =>
            new AccountsClient(paced).ListAsync(pageNo, size, cancellationToken));
}
