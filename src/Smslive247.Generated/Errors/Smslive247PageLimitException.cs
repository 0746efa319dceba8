namespace Smslive247;

/// <summary>
/// The last page that the service gives was read, and the list goes on behind it, or may: the service states no totals.
/// Every item up to there was yielded. Read the list in parts, by its filters; the message names them.
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

    /// <summary>The most items that each of the pages could hold.</summary>
    public int PageSize { get; init; }

    /// <summary>The items on all pages.</summary>
    /// <value>Null where the service does not say.</value>
    public long? TotalCount { get; init; }
}
