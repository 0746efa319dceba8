namespace Smslive247.Paging;

/// <summary>The pages of a list that can be requested.</summary>
/// <param name="LastPage">The last page that can be requested.</param>
/// <param name="LargestPageSize">The largest page size that can be requested.</param>
/// <param name="Filters">The parameters by which the list can be read in parts; null if it has none.</param>
internal sealed record PageLimit(int LastPage, int LargestPageSize, string? Filters)
{
    public static PageLimit None { get; } = new(int.MaxValue, int.MaxValue, null);

    public Smslive247PageLimitException Reached(int pageSize, long? totalCount)
    {
        var rest = totalCount is > 0 ? FormattableString.Invariant($"the list continues ({totalCount} items in all)") : "the list may continue";
        return new(FormattableString.Invariant($"Page {LastPage} is the last that can be requested, but {rest}. {Advice(pageSize)}"))
            { LastPage = LastPage, PageSize = pageSize, TotalCount = totalCount };
    }

    private string Advice(int pageSize)
    {
        var parts = Filters is null ? "This list has no filter by which it could be read in parts" : $"Narrow the query by {Filters}, and read the list in parts";
        return pageSize < LargestPageSize ? FormattableString.Invariant($"{parts}; the pageSize can be up to {LargestPageSize}.") : $"{parts}.";
    }
}
