namespace Smslive247.ContractTests.Lists;

/// <summary>Pages with all, some or none of the paging headers.</summary>
[Trait("Category", "Culture")]
public sealed class PageTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "page";

    static bool IContractKind.AppliesTo(Operation operation) => operation.ReturnsPage;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => PageHeaders.Cases.Select(headers => headers.Name);

    [Theory, OperationCases]
    public async Task List_HeadersOfThisKind_HasTheirPagingOrTheRequestedOne(ContractCase @case)
    {
        var operation = @case.Operation;
        var headers = PageHeaders.Cases.Single(headers => headers.Name == @case.Name);
        var items = ListItems.Of(operation, headers.Items);
        Service.GivenAnything(headers.On(StubResponse.Json(JsonConvert.SerializeObject(items))));

        var page = await ClientOf(operation).CallAsync(operation, new CallArguments(@case.Name, headers.Arguments(operation), null));

        object? Member(string name) => page.GetType().GetProperty(name)!.GetValue(page);
        Assert.Equal(headers.Expected, (Member("PageNo"), Member("PageSize"), Member("TotalCount"), Member("TotalPages"), Member("HasNextPage")));
        Assert.Equal(items.Count, ((IReadOnlyList<object>)Member("Items")!).Count);
    }
}
