namespace Smslive247.Internal;

/// <summary>Reads lists without an envelope. What there is of paging stands in the headers, or nowhere.</summary>
internal static class ListReader
{
    /// <summary>The vendor's introduction states it; v5's own document states none.</summary>
    private const int DefaultPageSize = 20;

    public static Smslive247List<T> ReadList<T>(JsonCursor json)
        where T : class, IModel, new() => new(json.ReadList(ModelReader.Read<T>), PagingHeaders.Read(json.Response).TotalCount) { Response = json.Response };

    /// <param name="json">Where the list begins.</param>
    /// <param name="pageNumber">The page that was asked for, if any was.</param>
    /// <param name="pageSize">The page size that was asked for, if any was.</param>
    public static Page<T> ReadPage<T>(JsonCursor json, int? pageNumber, int? pageSize)
        where T : class, IModel, new()
    {
        var items = json.ReadList(ModelReader.Read<T>);
        var stated = PagingHeaders.Read(json.Response);
        var size = stated.PageSize ?? Math.Max(pageSize ?? DefaultPageSize, items.Count);
        return new(items, stated.PageNo ?? pageNumber ?? 1, size, stated.TotalCount, stated.TotalPages) { Response = json.Response };
    }
}
