namespace Smslive247.ContractTests.Lists;

/// <summary>If the document limits the page number, a longer list does not end there silently.</summary>
public sealed class LastPageTests(StubService service) : OperationTests(service), IContractKind
{
    private const string More = "more behind it";
    private const string Unknown = "no totals";
    private const string End = "the end of the list";

    static string IContractKind.Kind => "last page";

    static bool IContractKind.AppliesTo(Operation operation) => operation.PageParameter?.Schema.Maximum is not null;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => [More, Unknown, End];

    /// <summary>The error names parameters that narrow the query.</summary>
    private static string ExpectedFilters(Operation operation) => operation.Parameters.Select(parameter => parameter.Name) switch
    {
        var names when names.Contains("DateFrom") => "Narrow the query by dateFrom and dateTo, ",
        var names when names.Contains("SearchText") => "Narrow the query by searchText, ",
        _ => "This list has no filter",
    };

    [Theory, OperationCases]
    public async Task ListAll_LastPageThatCanBeAskedFor_ThrowsUnlessTheListEndsThere(ContractCase @case)
    {
        var operation = @case.Operation;
        var last = operation.PageParameter!.Schema.Maximum!.Value;
        var size = operation.PageSizeParameter!.Schema.Maximum!.Value;
        var response = StubResponse.Json(JsonConvert.SerializeObject(ListItems.Of(operation, size)));
        Service.GivenAnything(@case.Name == Unknown
            ? response
            : response.WithHeader("X-Page-Number", $"{last}").WithHeader("X-Page-Size", $"{size}").WithHeader("X-Total-Count", $"{((long)last * size) + (@case.Name == More ? 1 : 0)}"));
        var twin = new ListAllMethod(operation);
        var list = ClientOf(operation).Invoke(operation.Tag, twin.Name, twin.Arguments(size));

        var (items, exception) = await ListAllMethod.CollectFromPageAsync(list, last);

        Assert.Equal(size, items);
        Assert.Single(Service.Requests);
        if (@case.Name == End)
        {
            Assert.Null(exception);
            return;
        }

        var limit = Assert.IsType<Smslive247PageLimitException>(exception);
        Assert.Equal((last, size, @case.Name == More ? ((long)last * size) + 1 : null), (limit.LastPage, limit.PageSize, limit.TotalCount));
        Assert.Contains(ExpectedFilters(operation), limit.Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentOutOfRangeException>((await ListAllMethod.CollectFromPageAsync(list, last + 1)).Exception);
    }
}
