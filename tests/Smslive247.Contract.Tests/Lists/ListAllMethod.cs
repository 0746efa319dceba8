namespace Smslive247.ContractTests.Lists;

/// <summary>The <c>ListAll...Async</c> of a list operation with paging parameters.</summary>
internal sealed class ListAllMethod(Operation operation)
{
    /// <summary><c>ListPending</c> has <c>ListAllPendingAsync</c>.</summary>
    public string Name { get; } = operation.Verb.StartsWith("List", StringComparison.Ordinal)
        ? $"ListAll{operation.Verb["List".Length..]}Async"
        : $"ListAll{operation.Verb}Async";

    /// <summary>The other parameters of the operation, in the order of the document.</summary>
    public IReadOnlyList<Parameter> Filters { get; } =
        [.. operation.Parameters.Where(parameter => parameter != operation.PageParameter && parameter != operation.PageSizeParameter)];

    public string ItemType => (operation.Success.Content.Schema!.Data ?? operation.Success.Content.Schema).Items!.Name;

    public IEnumerable<KeyValuePair<string, JToken>> Arguments(int pageSize) =>
        Filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Example!)).Append(new("pageSize", pageSize));

    /// <summary>The arguments that each request for a page must have.</summary>
    public CallArguments ArgumentsOfPage(int pageNo, int pageSize)
    {
        var values = Filters.ToDictionary(filter => filter.Name, filter => filter.Example!);
        values[operation.PageParameter!.Name] = pageNo;
        values[operation.PageSizeParameter!.Name] = pageSize;
        return new($"page {pageNo}", values, null);
    }

    public static async Task<IReadOnlyList<object>> CollectAsync(object list) =>
        await (Task<IReadOnlyList<object>>)Generic(nameof(CollectItemsAsync), list).Invoke(null, [list])!;

    /// <summary>Reads the list from this page on.</summary>
    /// <returns>The number of items, and the exception, if any.</returns>
    public static async Task<(int Items, Exception? Exception)> CollectFromPageAsync(object list, int startPage) =>
        await (Task<(int, Exception?)>)Generic(nameof(CollectPagesAsync), list).Invoke(null, [list, startPage])!;

    /// <summary>Reads one page of the list, with prefetch.</summary>
    public static async Task ReadFirstPageAsync(object list, int prefetch) =>
        await (Task)Generic(nameof(ReadFirstAsync), list).Invoke(null, [list, prefetch])!;

    private static MethodInfo Generic(string name, object list) =>
        typeof(ListAllMethod).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(list.GetType().GetGenericArguments());

    private static async Task<(int Items, Exception? Exception)> CollectPagesAsync<T>(PagedAsyncEnumerable<T> list, int startPage)
    {
        var items = 0;
        var exception = await Record.ExceptionAsync(async () =>
        {
            await foreach (var page in list.AsPages(startPage))
            {
                items += page.Items.Count;
            }
        });
        return (items, exception);
    }

    private static async Task ReadFirstAsync<T>(PagedAsyncEnumerable<T> list, int prefetch)
    {
        await using var pages = list.Prefetch(prefetch).AsPages().GetAsyncEnumerator();
        Assert.True(await pages.MoveNextAsync());
    }

    private static async Task<IReadOnlyList<object>> CollectItemsAsync<T>(PagedAsyncEnumerable<T> list)
    {
        var items = new List<object>();
        await foreach (var item in list)
        {
            items.Add(item!);
        }

        return items;
    }
}
