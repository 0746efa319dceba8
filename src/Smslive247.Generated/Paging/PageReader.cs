namespace Smslive247.Paging;

/// <summary>Reads pages without an envelope. The response may state their paging in headers.</summary>
internal static class PageReader
{
    // From the vendor's introduction; the document of v5 states no default.
    private const int DefaultPageSize = 20;

    public static Page<T> Read<T>(ref JsonCursor json, JsonRead<T> readItem, int? pageNumber = null, int? pageSize = null)
    {
        var items = json.ReadList(readItem);
        var stated = PagingHeaders.Read(json.Response);
        var size = stated.PageSize ?? Math.Max(pageSize ?? DefaultPageSize, items.Count);
        return new(items, stated.PageNo ?? pageNumber ?? 1, size, stated.TotalCount, stated.TotalPages) { Response = json.Response };
    }
}
