namespace Smslive247;

/// <summary>
/// The last page that can be requested was read, but the list continues, or may continue if the service states no totals. All items of the
/// pages so far were returned. Narrow the query by the filters that the message names, and read the list in parts.
/// </summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247PageLimitException(string message) : Smslive247Exception(message)
{
    /// <summary>The number of the last page that can be requested.</summary>
    public int LastPage { get; init; }

    /// <summary>The maximum number of items in each page.</summary>
    public int PageSize { get; init; }

    /// <summary>The number of items in all pages.</summary>
    /// <value>Null if the service does not state it.</value>
    public long? TotalCount { get; init; }
}
