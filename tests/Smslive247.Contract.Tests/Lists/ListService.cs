namespace Smslive247.ContractTests.Lists;

/// <summary>A service with a list of three pages, one name of the page parameter and one response shape.</summary>
internal sealed class ListService
{
    private const int Pages = 3;

    private readonly Operation operation;
    private readonly ListShape shape;
    private readonly string pageName;

    private ListService(Operation operation, ListShape shape, string pageName) =>
        (this.operation, this.shape, this.pageName) = (operation, shape, pageName);

    public string Name => $"{shape}, {pageName}";

    /// <summary>The minimum of the document, but at least two.</summary>
    public int PageSize => Math.Max(2, operation.PageSizeParameter!.Schema.Minimum ?? 0);

    public IReadOnlyList<JToken> Items => field ??= ListItems.Of(operation, Count);

    /// <summary>The last page is short.</summary>
    private int Count => ((Pages - 1) * PageSize) + 1;

    /// <summary>Without totals only an empty page is the end.</summary>
    public int PagesAskedFor => shape == ListShape.Bare ? Pages + 1 : Pages;

    public static IEnumerable<ListService> Of(Operation operation) =>
        from shape in Enum.GetValues<ListShape>()
        where shape != ListShape.Enveloped || operation.Success.Content.Schema?.Data is not null
        from name in operation.PageParameter?.WireNames ?? []
        select new ListService(operation, shape, name);

    public void RespondFrom(StubService service)
    {
        var path = operation.Parameters.Where(parameter => parameter.In == "path")
            .Aggregate(operation.Path, (path, parameter) => path.Replace($"{{{parameter.Name}}}", (string)parameter.Example!, StringComparison.Ordinal));
        for (var pageNo = 1; pageNo <= Pages + 1; pageNo++)
        {
            service.Given(new HttpMethod(operation.Method), path, pageName, $"{pageNo}", Page(pageNo));
        }
    }

    private IResponseBuilder Page(int pageNo)
    {
        var items = new JArray(Items.Skip((pageNo - 1) * PageSize).Take(PageSize));
        var paging = new JObject { ["pageNo"] = pageNo, ["pageSize"] = PageSize, ["totalCount"] = Count, ["totalPages"] = Pages };
        return shape switch
        {
            ListShape.Enveloped => StubResponse.Json(new JObject { ["data"] = items, ["paging"] = paging }.ToString(Formatting.None)),
            ListShape.Bare => StubResponse.Json(items.ToString(Formatting.None)),
            _ => StubResponse.Json(items.ToString(Formatting.None))
                .WithHeader("X-Page-Number", $"{pageNo}").WithHeader("X-Page-Size", $"{PageSize}").WithHeader("X-Total-Count", $"{Count}"),
        };
    }
}

internal enum ListShape
{
    Enveloped,
    BareWithHeaders,
    Bare,
}
