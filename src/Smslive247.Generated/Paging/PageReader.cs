namespace Smslive247.Paging;

/// <summary>Reads pages that have no envelope: the headers of the response state the paging, or nothing does.</summary>
internal static class PageReader
{
    /// <summary>From the vendor's introduction; the document of v5 states no default.</summary>
    private const int DefaultPageSize = 20;

    /// <param name="json">The start of the list.</param>
    /// <param name="readItem">Reads an item.</param>
    /// <param name="pageNumber">The requested page, if any.</param>
    /// <param name="pageSize">The requested page size, if any.</param>
    public static Page<T> Read<T>(ref JsonCursor json, JsonRead<T> readItem, int? pageNumber = null, int? pageSize = null)
    {
        var items = json.ReadList(readItem);
        var stated = PagingHeaders.Read(json.Response);
        var size = stated.PageSize ?? Math.Max(pageSize ?? DefaultPageSize, items.Count);
        return new(items, stated.PageNo ?? pageNumber ?? 1, size, stated.TotalCount, stated.TotalPages) { Response = json.Response };
    }
}
