namespace Smslive247.V5;

public partial interface IMessagesClient
{
    /// <summary>Every message; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only messages from this instant on.</param>
    /// <param name="dateTo">Only messages up to this instant. Set it, and new messages cannot move the list while it is read.</param>
    /// <param name="searchText">Only messages that match this text.</param>
    /// <param name="cacheTag">A tag of the service's own; its sources do not say what it does.</param>
    /// <param name="pageSize">Messages in one request, 5 to 500, by default 500. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, string? searchText = null, string? cacheTag = null, int? pageSize = null);
}

public partial class MessagesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, string? searchText = null, string? cacheTag = null, int? pageSize = null) =>
        V5Paging.Walk(pipeline, pageSize, "dateFrom and dateTo", (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, dateFrom, dateTo, searchText, cacheTag, cancellationToken));
}
