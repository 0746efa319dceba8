using Smslive247.Internal;

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
        ListEnvelopePaging.Walk<Account, AccountListResponse>(pageSize ?? PageSizes.Default, (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, cancellationToken));
}
