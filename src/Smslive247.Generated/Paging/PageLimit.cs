namespace Smslive247.Paging;

/// <summary>How far a list can be read by its pages.</summary>
/// <param name="LastPage">The last page that can be asked for.</param>
/// <param name="LargestPageSize">The most items that a page can be asked to hold.</param>
/// <param name="Filters">The parameters by which the list can be read in parts; null where it has none.</param>
internal sealed record PageLimit(int LastPage, int LargestPageSize, string? Filters)
{
    /// <summary>A list whose pages have no end but its own.</summary>
    public static PageLimit None { get; } = new(int.MaxValue, int.MaxValue, null);

    /// <param name="pageSize">The size of the pages that were read.</param>
    /// <param name="totalCount">The items of the list, or null where the service does not say.</param>
    public Smslive247PageLimitException Reached(int pageSize, long? totalCount)
    {
        var rest = totalCount is > 0 ? FormattableString.Invariant($"the list goes on behind it ({totalCount} items in all)") : "the list may go on behind it";
        return new(FormattableString.Invariant($"Page {LastPage} is the last that can be asked for, and {rest}. {Advice(pageSize)}"))
        {
            LastPage = LastPage,
            PageSize = pageSize,
            TotalCount = totalCount,
        };
    }

    private string Advice(int pageSize)
    {
        var parts = Filters is null ? "This list has no filter to read it in parts by" : $"Narrow the query by {Filters}, and read the list in parts";
        return pageSize < LargestPageSize ? FormattableString.Invariant($"{parts}; a pageSize of up to {LargestPageSize} reaches further.") : $"{parts}.";
    }
}
