namespace Smslive247.V4;

public partial interface IMessagesClient
{
    /// <summary>Every message; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only messages from this instant on.</param>
    /// <param name="dateTo">Only messages up to this instant. Set it, and new messages cannot move the list while it is read.</param>
    /// <param name="pageSize">Messages in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);
}

public partial class MessagesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Message, MessageListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListAsync(pageNo, size, dateFrom, dateTo, cancellationToken));
}
