namespace Smslive247.Internal;

/// <summary>Reads lists without an envelope. What there is of paging stands in the headers, or nowhere.</summary>
internal static class ListReader
{
    /// <summary>The vendor's introduction states it; v5's own document states none.</summary>
    private const int DefaultPageSize = 20;

    /// <summary>What reads a list or page of the library's types, as a body without an envelope; null for any other type.</summary>
    public static Func<JsonCursor, TList>? For<TList>()
    {
        var list = typeof(TList);
        if (!list.IsGenericType || !typeof(IModel).IsAssignableFrom(list.GetGenericArguments()[0]))
        {
            return null;
        }

        var definition = list.GetGenericTypeDefinition();
        var name = definition == typeof(Smslive247List<>) ? nameof(ReadList) : definition == typeof(Page<>) ? nameof(ReadOnlyPage) : null;
        return name is null
            ? null
            : (Func<JsonCursor, TList>)Delegate.CreateDelegate(typeof(Func<JsonCursor, TList>), typeof(ListReader).GetMethod(name)!.MakeGenericMethod(list.GetGenericArguments()));
    }

    /// <summary>A page of which only the answer tells anything.</summary>
    public static Page<T> ReadOnlyPage<T>(JsonCursor json)
        where T : class, IModel, new() => ReadPage<T>(json, pageNumber: null, pageSize: null);

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
