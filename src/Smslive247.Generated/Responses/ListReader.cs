namespace Smslive247.Responses;

/// <summary>Reads lists without an envelope. What there is of paging stands in the headers, or nowhere.</summary>
internal static class ListReader
{
    /// <summary>The vendor's introduction states it; v5's own document states none.</summary>
    private const int DefaultPageSize = 20;

    public static Smslive247List<T> ReadList<T>(ref JsonCursor json, JsonRead<T> readItem) =>
        new(json.ReadList(readItem), PagingHeaders.Read(json.Response).TotalCount) { Response = json.Response };

    /// <param name="json">Where the list begins.</param>
    /// <param name="readItem">Reads an item.</param>
    /// <param name="pageNumber">The requested page, if any.</param>
    /// <param name="pageSize">The requested page size, if any.</param>
    public static Page<T> ReadPage<T>(ref JsonCursor json, JsonRead<T> readItem, int? pageNumber = null, int? pageSize = null)
    {
        var items = json.ReadList(readItem);
        var stated = PagingHeaders.Read(json.Response);
        var size = stated.PageSize ?? Math.Max(pageSize ?? DefaultPageSize, items.Count);
        return new(items, stated.PageNo ?? pageNumber ?? 1, size, stated.TotalCount, stated.TotalPages) { Response = json.Response };
    }
}
