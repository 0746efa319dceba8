namespace Smslive247.V4;

public partial interface IMessagesClient
{
    /// <summary>Every message; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="dateFrom">Only messages from this instant on.</param>
    /// <param name="dateTo">Only messages up to this instant. Setting it prevents new messages from shifting the list during the enumeration.</param>
    /// <param name="pageSize">Messages in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null);
}

public partial class MessagesClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Message> ListAllAsync(DateTimeOffset? dateFrom = null, DateTimeOffset? dateTo = null, int? pageSize = null) =>
        V4Paging.Walk<Message, MessageListResponse>(pipeline, pageSize, (page, size, token) => ListAsync(page, size, dateFrom, dateTo, token));
}
