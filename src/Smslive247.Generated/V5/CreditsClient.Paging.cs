namespace Smslive247.V5;

public partial interface ICreditsClient
{
    /// <summary>Every purchase; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="searchText">Only purchases that match this text.</param>
    /// <param name="cacheTag">A parameter of the service whose meaning is not documented.</param>
    /// <param name="pageSize">Purchases in one request, 5 to 500, by default 500. It does not change the result.</param>
    PagedAsyncEnumerable<CreditPurchase> ListAllPurchasesAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null);

    /// <summary>Every transfer; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="searchText">Only transfers that match this text.</param>
    /// <param name="cacheTag">A parameter of the service whose meaning is not documented.</param>
    /// <param name="pageSize">Transfers in one request, 5 to 500, by default 500. It does not change the result.</param>
    PagedAsyncEnumerable<CreditTransfer> ListAllTransfersAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null);
}

public partial class CreditsClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<CreditPurchase> ListAllPurchasesAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "searchText", (page, size, token) => ListPurchasesAsync(page, size, searchText, cacheTag, token));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<CreditTransfer> ListAllTransfersAsync(string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "searchText", (page, size, token) => ListTransfersAsync(page, size, searchText, cacheTag, token));
}
