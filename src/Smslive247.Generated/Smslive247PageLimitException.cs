namespace Smslive247;

/// <summary>
/// The last page that the service gives was read, and the list goes on behind it, or may: the service states no totals.
/// Every item up to there was yielded. Read the list in parts, by its filters.
/// </summary>
public sealed class Smslive247PageLimitException : Smslive247Exception
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247PageLimitException(string message)
        : base(message)
    {
    }

    /// <summary>The number of the last page that can be asked for.</summary>
    public int LastPage { get; init; }

    /// <summary>The most items that a page held.</summary>
    public int PageSize { get; init; }

    /// <summary>The items on all pages.</summary>
    /// <value>Null where the service does not say.</value>
    public long? TotalCount { get; init; }

    internal static Smslive247PageLimitException Behind(int lastPage, int pageSize, long? totalCount)
    {
        var rest = totalCount is > 0 ? FormattableString.Invariant($"the list goes on behind it ({totalCount} items in all)") : "the list may go on behind it";
        return new(FormattableString.Invariant($"Page {lastPage} is the last that can be asked for, and {rest}. Read the list in parts: narrow it by its filters, such as dateFrom and dateTo, or ask for more items a page than {pageSize}."))
        {
            LastPage = lastPage,
            PageSize = pageSize,
            TotalCount = totalCount,
        };
    }
}
