using System.Reflection;
using Newtonsoft.Json.Linq;
using Smslive247.ContractTests.Clients;
using Smslive247.ContractTests.Documents;

namespace Smslive247.ContractTests.Lists;

/// <summary>The <c>ListAll...Async</c> that every list operation with paging parameters has beside it.</summary>
internal sealed class ListAllMethod(Operation operation)
{
    /// <summary><c>ListPending</c> has <c>ListAllPendingAsync</c>.</summary>
    public string Name { get; } = operation.Verb.StartsWith("List", StringComparison.Ordinal)
        ? $"ListAll{operation.Verb["List".Length..]}Async"
        : $"ListAll{operation.Verb}Async";

    /// <summary>What the operation takes beside page and page size, in the document's order.</summary>
    public IReadOnlyList<Parameter> Filters { get; } =
        [.. operation.Parameters.Where(parameter => parameter != operation.PageParameter && parameter != operation.PageSizeParameter)];

    public IEnumerable<KeyValuePair<string, JToken>> Arguments(int pageSize) =>
        Filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Example!)).Append(new("pageSize", pageSize));

    /// <summary>The arguments of the operation that must be seen in the request for a page.</summary>
    public CallArguments ArgumentsOfPage(int pageNo, int pageSize)
    {
        var values = Filters.ToDictionary(filter => filter.Name, filter => filter.Example!);
        values[operation.PageParameter!.Name] = pageNo;
        values[operation.PageSizeParameter!.Name] = pageSize;
        return new($"page {pageNo}", values, null);
    }

    public static async Task<IReadOnlyList<object>> CollectAsync(object list)
    {
        var collect = typeof(ListAllMethod).GetMethod(nameof(CollectItemsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return await (Task<IReadOnlyList<object>>)collect.MakeGenericMethod(list.GetType().GetGenericArguments()).Invoke(null, [list])!;
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
